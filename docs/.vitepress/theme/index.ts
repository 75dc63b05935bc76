import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import FrontPage from './FrontPage.vue'
import ThemeEditor from './ThemeEditor.vue'
import './tokens.css'
import './site.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('FrontPage', FrontPage)
    app.component('ThemeEditor', ThemeEditor)
  },
} satisfies Theme
