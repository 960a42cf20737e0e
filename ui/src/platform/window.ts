import { isTauri } from '@tauri-apps/api/core'

/** True inside the product's own window; false in tests and in a browser. */
export const inWindow = isTauri()
