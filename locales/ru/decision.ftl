### Сверки и решения: на что смотрят вместе и что решили.

decision-title = Решение
decision-verdict = Итог
decision-continue = Продолжать
decision-pivot = Сменить подход
decision-stop = Остановить
decision-unchosen = Выберите одно из трёх.
decision-reason = Причина
decision-reason-hint = Причина сохранится вместе с сегодняшними цифрами.
decision-at-checkin = Решили на сверке
decision-decide = Записать решение
decision-kept = Решено: { $verdict }.
decision-last = { $day }: { $verdict } — «{ $reason }»
