# Ответы в командной строке.
cli-made = Создан файл { $path }
cli-verify-holds = { $rows ->
    [one] Всё сходится: { $rows } запись.
    [few] Всё сходится: { $rows } записи.
    [many] Всё сходится: { $rows } записей.
   *[other] Всё сходится: { $rows } записи.
}
cli-verify-broken = { $rows ->
    [one] Не сходится. Проверена { $rows } запись:
    [few] Не сходится. Проверены { $rows } записи:
    [many] Не сходится. Проверено { $rows } записей:
   *[other] Не сходится. Проверено { $rows } записи:
}
cli-partner = { $name }: балл { $score }, известно { $coverage }
cli-health = «{ $title }»: бриф { $adherence }, цифры { $performance }, тональность { $sentiment } (известно { $known } из 3)
cli-table = { $rows ->
    [one] { $source }: { $rows } строка
    [few] { $source }: { $rows } строки
    [many] { $source }: { $rows } строк
   *[other] { $source }: { $rows } строки
}
cli-continues = Продолжает «{ $files }»: что оба говорят об одних и тех же днях, взято из этого файла. Если в нём другие события, например другого магазина, отмените загрузку и повторите её с --beside.
cli-doubtful = Сомнительное, до вашего решения в оценку не идёт: { $what }.
cli-imported = { $figures ->
    [one] Загружено { $figures } значение. Отменить: { $batch }
    [few] Загружено { $figures } значения. Отменить: { $batch }
    [many] Загружено { $figures } значений. Отменить: { $batch }
   *[other] Загружено { $figures } значения. Отменить: { $batch }
}
cli-answer-year = Добавьте --year и год.
cli-answer-day-first = Добавьте --day-first или --month-first.
cli-answer-decimal = Добавьте --decimal и знак, точку или запятую.
cli-answer-codes = Добавьте --codes и коды через запятую или --all-orders.
cli-usage-value-of = «{ $value }» не подходит для { $argument }. Можно: { $values }.
cli-usage-value = «{ $value }» не подходит для { $argument }. Что подойдёт, покажет sverka-cli --help.
cli-usage-no-value = После { $argument } нужно значение.
cli-usage-unknown = «{ $argument }» здесь не бывает. Что бывает, покажет sverka-cli --help.
cli-usage-missing = Не хватает: { $arguments }. Что сюда написать, покажет sverka-cli --help.
cli-usage-conflict = { $argument } нельзя вместе с { $other }. Оставьте что-то одно.
cli-answer-which-campaign = Добавьте --campaign и номер кампании.
cli-answer-unknown-names = Чтобы пропустить эти строки, добавьте --leave-out.
