import 'altcha'
import { offer } from './peer.ts'

offer({
  mount(host) {
    host.append(document.createElement('altcha-widget'))
  },
  seen: (host) => host.querySelector('input[type=checkbox]'),
  unmount(host) {
    host.replaceChildren()
  },
})
