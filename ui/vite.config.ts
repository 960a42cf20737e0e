import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The window serves the files from its own scheme, so every address is relative.
  base: './',
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] } },
  // The oldest web views that Tauri 2 opens a window in.
  build: { rolldownOptions: { input: ['index.html', 'stage.html'] }, target: ['es2022', 'safari16', 'chrome111'], modulePreload: { polyfill: false }, reportCompressedSize: false },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], clearMocks: true },
})
