/// <reference types="vite/client" />
import Uppy from '@uppy/core'
import Dashboard from '@uppy/dashboard'
import '@uppy/core/css/style.min.css'
import '@uppy/dashboard/css/style.min.css'
import { offer } from './peer.ts'

let uppy: Uppy | undefined

/** The dashboard, inline. */
offer({
  mount(host) {
    uppy = new Uppy().use(Dashboard, { inline: true, target: host })
  },
  seen: (host) => host.querySelector('.uppy-Dashboard-AddFiles'),
  unmount(host) {
    uppy?.destroy()
    host.replaceChildren()
  },
})
