export { vi } from '../generated/language-vi.ts'
