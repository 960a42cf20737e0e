### The playbook: what to do when a flag is raised.

playbook-title = Playbook
playbook-next = next step
playbook-step-reach-out = Reach out
playbook-step-reach-out-what = Ask the creator what they see. No blame: they may know something the figures don’t.
playbook-step-troubleshoot = Troubleshoot together
playbook-step-troubleshoot-what = Go through link, timing, format and audience, one after another, and write down the cause.
playbook-step-pivot = Pivot
playbook-step-pivot-what = Change one thing, say by when you’ll know, and let all three parties agree.
playbook-step-double-down = Double down
playbook-step-double-down-what = When a metric runs far ahead of its target: ask the creator what works, and decide together what to do more of while there’s time.
playbook-take = Note a step
playbook-which = Which step
playbook-on = When
playbook-note = What was said or found
playbook-note-hint = A sentence is enough. It stands under the flag.
playbook-again = Look again on
playbook-again-hint = The day you’ll know whether it helped. The flag asks you then.
playbook-again-on = look again on { $day }
playbook-again-now = look again: it was to be { $day }
playbook-look-again = See whether it helped
playbook-keep = Note it
playbook-kept = Noted: { $step }.
