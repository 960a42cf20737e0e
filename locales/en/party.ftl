# Who takes part and how they sign.
party-brand = brand
party-creator = creator
party-creator-ru = creator, Russia
party-creator-us = creator, US
sign-method-in-room = in the room or on a call
sign-method-on-paper = on paper
sign-method-returned = in the file they sent back
