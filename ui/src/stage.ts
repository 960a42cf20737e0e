/** Starts the second window, which is there to be shared: it shows the session on the stage and asks for nothing else. */

import { mount } from 'svelte'
import './base.css'
import './fonts.css'
import { paint } from './platform/view.svelte'
import Stage from './screens/session/Stage.svelte'
import './tokens.css'

paint()

const target = document.getElementById('window')
if (!target) throw new Error('stage.html has an element #window')

mount(Stage, { target })
