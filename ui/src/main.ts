/** Starts the window: the look first, then what the Rust side knows, then the frame. */

import { mount } from 'svelte'
import App from './App.svelte'
import './base.css'
import './fonts.css'
import { frame } from './navigation/frame.svelte'
import { fetchFirst } from './navigation/routes'
import { call, Failure, inWindow, noteCause } from './platform'
import { preferences } from './platform/preferences.svelte'
import { paint } from './platform/view.svelte'
import './tokens.css'

paint()
addEventListener('error', ({ error, message }) => noteCause(error ?? message))
addEventListener('unhandledrejection', ({ reason }) => noteCause(reason))

const target = document.getElementById('window')
if (!target) throw new Error('index.html has an element #window')

if (inWindow) {
  fetchFirst()
  try {
    const start = await call('start', {})
    preferences.take(start)
    frame.open = start.workspace !== null
    frame.failure = start.failure && Failure.from(start.failure)
  } catch (reason) {
    // The frame comes up all the same and the start screen says what happened.
    frame.failure = Failure.from(reason)
  }
}

mount(App, { target })
