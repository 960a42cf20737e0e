### Комментарии аудитории: приняты без имён авторов, разложены по словам, проверены человеком.

audience-comment-unread = Не удалось прочитать комментарии
audience-comment-empty = Что пишут под публикациями?
audience-comment-empty-text = Вставьте комментарии или откройте файл с ними. По словам они разложатся заранее, решаете вы. Кто их написал, не сохраняется никогда.
audience-comment-take = Принять комментарии
audience-comment-take-note = По одному на строку. Упоминания, адреса и телефоны при приёме убираются, имена авторов остаются в файле.
audience-comment-text = Комментарии
audience-comment-text-hint = Вставьте сюда, по одному на строку
audience-comment-file = Открыть файл
audience-comment-file-kind = Текст или таблица
audience-comment-party = Кому написали
audience-comment-party-none = Не одному автору
audience-comment-on = Когда написали
audience-comment-came = { $came ->
    [one] Принят {$came} комментарий
    [few] Приняты {$came} комментария
    [many] Принято {$came} комментариев
   *[other] Принято {$came} комментария
}
audience-comment-known = { $known ->
    [one] {$known} уже был
    [few] {$known} уже были
    [many] {$known} уже было
   *[other] {$known} уже было
}
audience-comment-sorted = Сколько разложено
audience-comment-rated-of = Вручную оценено { $rated } из { $all }
audience-comment-none-rated = Вручную пока не оценён ни один
audience-comment-agreement = Слова совпали с вашей оценкой в { $agreed } из { $compared } ({ $share })
audience-comment-counts = Оценка по словам учитывается: ещё { $assisted }
audience-comment-sample = Слова учитываются, когда оценено { $sample } и совпало { $least }; осталось { $left }
audience-comment-disagrees = Слова совпадают слишком редко, нужно { $least }. Оцените вручную то, что должно учитываться
audience-comment-open = По словам неясно: { $open }
audience-comment-sort = Следующий комментарий
audience-comment-sort-note = В случайном порядке, чтобы выборку никто не подбирал
audience-comment-left = Осталось { $n }
audience-comment-all-rated = Все комментарии оценены.
audience-comment-says = По словам: { $label }
audience-comment-label-positive = положительный
audience-comment-label-neutral = нейтральный
audience-comment-label-negative = отрицательный
audience-comment-label-unknown = неясно
audience-comment-mood-positive = Положительный
audience-comment-mood-neutral = Нейтральный
audience-comment-mood-negative = Отрицательный
audience-comment-later = Позже
audience-comment-list = Все комментарии
audience-comment-filter = Какие показать
audience-comment-filter-all = Все
audience-comment-filter-unrated = Не оценены
audience-comment-filter-differs = Оценены иначе
audience-comment-column-words = По словам
audience-comment-column-mood = Вручную
audience-comment-rate-of = Оценить «{ $text }»
audience-comment-unrated = Не оценён
audience-comment-remove-of = Убрать «{ $text }»
audience-comment-removed = Комментарий убран
audience-comment-more = Показать ещё { $n }
audience-comment-to-sort = Разобрать комментарии
