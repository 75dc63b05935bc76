import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  // In this repository the widget is linked and would find the React 19 beside it; installed from npm it finds yours.
  resolve: { dedupe: ['react', 'react-dom'] },
})
