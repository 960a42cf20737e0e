# Кто участвует и как подписывает.
party-brand = бренд
party-creator = автор
party-creator-ru = автор, Россия
party-creator-us = автор, США
sign-method-in-room = при встрече или на созвоне
sign-method-on-paper = на бумаге
sign-method-returned = в присланном файле
