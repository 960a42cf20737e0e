### Сценарий: что делать, когда поднят флаг.

playbook-title = Сценарий
playbook-next = следующий шаг
playbook-step-reach-out = Связаться
playbook-step-reach-out-what = Спросите автора, что видит он. Без упрёков: он может знать то, чего нет в цифрах.
playbook-step-troubleshoot = Разобраться вместе
playbook-step-troubleshoot-what = Пройдите по порядку ссылку, время, формат и аудиторию и запишите причину.
playbook-step-pivot = Сменить подход
playbook-step-pivot-what = Измените что-то одно, назовите срок проверки и получите согласие трёх сторон.
playbook-step-double-down = Усилить
playbook-step-double-down-what = Когда показатель идёт намного лучше цели: спросите автора, что сработало, и решите вместе, чего сделать больше, пока есть время.
playbook-take = Отметить шаг
playbook-which = Какой шаг
playbook-on = Когда
playbook-note = Что сказали или нашли
playbook-note-hint = Хватит одной фразы. Она будет видна под флагом.
playbook-again = Когда посмотреть снова
playbook-again-hint = День, когда станет ясно, помогло ли. Флаг о нём напомнит.
playbook-again-on = посмотреть снова { $day }
playbook-again-now = пора посмотреть снова: собирались { $day }
playbook-look-again = Проверить, помогло ли
playbook-keep = Отметить
playbook-kept = Отмечено: { $step }.
