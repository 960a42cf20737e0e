### Сверки и решения: на что смотрят вместе и что решили.

decision-title = Решение
decision-verdict = Итог
decision-continue = Продолжать
decision-pivot = Сменить подход
decision-stop = Остановить
decision-evolve = Развиваем
decision-exit = Выходим
decision-unchosen = Выберите одно из трёх.
decision-reason = Причина
decision-reason-hint = Причина сохранится вместе с сегодняшними цифрами.
decision-at-checkin = Решили на сверке
decision-decide = Записать решение
decision-kept = Решено: { $verdict }.
decision-last = { $day }: { $verdict } — «{ $reason }»

## Комната «Сверки»

decision-panel = Сверка и решение
decision-unread = Сверки не открылись
decision-checkin-on = Сверка: { $day }
decision-checkin-note = полчаса с цифрами; окно { $window }
decision-term = Полоса — окно, точка — сверка, черта — сегодня.
decision-term-early = Полоса — окно, точка — сверка, кружок — первый взгляд на 7-й день, черта — сегодня.
decision-works = Что получается
decision-works-note = сначала о том, чего делать больше
decision-trouble = Что пока не получается
decision-trouble-note = что изменить и когда проверить
decision-between = Пока посередине
decision-between-note = флаг не поднят, но и по плану не идёт
decision-unknown = Чего ещё не знаем
decision-unknown-note = узнайте до сверки
decision-log = Решения
decision-log-note = с цифрами того дня
decision-log-empty = Решений пока нет. Каждое хранится с причиной и цифрами того дня.
decision-health = Соблюдение брифа (из 100): { $adherence } · результат (от плана): { $performance } · тональность: { $sentiment }

## Комментарии, посчитанные вручную

decision-tallies = Комментарии
decision-tallies-note = посчитаны вручную; из них складывается тональность
decision-tallies-empty = Пока не посчитаны. Тридцати комментариев на рынок хватит, чтобы понять, как всё приняли.
decision-tallies-sorted = Разобрано: положительных { $positive }, нейтральных { $neutral }, отрицательных { $negative }
decision-tallies-none-beside = Кроме разобранных комментариев ничего не посчитано.
decision-tally-add = Посчитать комментарии
decision-tally-edit = Посчитанные комментарии
decision-tally-how = Читайте комментарии подряд, а не только самые громкие.
decision-tally-on = Когда прочитаны
decision-tally-positive = Положительные
decision-tally-neutral = Нейтральные
decision-tally-negative = Отрицательные
decision-tally-note = О чём
decision-tally-note-hint = В двух словах: что хвалят, о чём спрашивают, чем недовольны
decision-tally-edit-of = Изменить подсчёт за { $day }
decision-tally-remove-of = Убрать подсчёт за { $day }
decision-tally-removed = Подсчёт убран.
decision-occasion-once = По ходу дела
decision-occasion-monthly = Итоги месяца
decision-occasion-quarterly = Итоги квартала
decision-occasion = Повод
decision-due = не позже { $day }
decision-due-now = пора: срок { $day }
decision-not-running = Решения месяца и квартала принимают, пока кампания идёт.
decision-questions = Вопросы месяца
decision-working = Что получается
decision-not-working = Что не получается
decision-next = Что дальше
decision-missing = Чего мы не делаем, а стоило бы
decision-missing-hint = Вопрос партнёру; можно оставить пустым, если сказать нечего
decision-metrics-hit = Метрики
decision-communication = Общение
decision-exchanges = Сверки команды: { $kept } из { $over } прошли с заметками.
decision-answers = Отвечают за { $hours } (медиана, ответов: { $n }).
decision-answers-none = Ответов не записано.
decision-unarranged = О регулярных сверках пока не договорились.
decision-playbook-due = Сценарий работы: перечитать до { $day }
decision-playbook-open = Открыть сценарий
decision-fold = Не сейчас
decision-open = Ответить и решить
decision-hours = { $n } ч
decision-no-data = данных нет
decision-of-plan = { $value } при плане { $expected }: { $score } плана
