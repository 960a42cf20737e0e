### Комментарии аудитории: приняты без имён авторов, разложены по словам, проверены человеком.

audience-comment-unread = Не удалось прочитать комментарии
audience-comment-empty = Что пишут под публикациями?
audience-comment-empty-text = Вставьте комментарии или откройте файл с ними. Слова подскажут оценку, решаете вы. Кто их написал, не сохраняется никогда.
audience-comment-take = Принять комментарии
audience-comment-take-note = По одному на строку. Упоминания, адреса, телефоны и имена авторов не сохраняются.
audience-comment-text = Комментарии
audience-comment-text-hint = Вставьте сюда, по одному на строку
audience-comment-file = Открыть файл
audience-comment-file-kind = Текст или таблица
audience-comment-party = Под чьей публикацией
audience-comment-party-none = Не указано
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
audience-comment-sample = Оценка по словам учитывается, когда она сверена с вашей на { $sample } комментариях и совпала в { $least }; осталось { $left }
audience-comment-disagrees = Слова совпадают с вашей оценкой слишком редко, нужно { $least }. Учитывается только то, что вы оценили сами
audience-comment-all-by-hand = Все оценены вручную, и все учитываются
audience-comment-heaps = Положительных { $positive }, нейтральных { $neutral }, отрицательных { $negative }
audience-comment-elsewhere-ru = { $n ->
    [one] {$n} комментарий по-английски. Он из США?
    [few] {$n} комментария по-английски. Они из США?
    [many] {$n} комментариев по-английски. Они из США?
   *[other] {$n} комментария по-английски. Они из США?
}
audience-comment-elsewhere-us = { $n ->
    [one] {$n} комментарий по-русски. Он из России?
    [few] {$n} комментария по-русски. Они из России?
    [many] {$n} комментариев по-русски. Они из России?
   *[other] {$n} комментария по-русски. Они из России?
}
audience-comment-send-from-ru = Перенести в США
audience-comment-send-from-us = Перенести в Россию
audience-comment-sent-from-ru = { $n ->
    [one] {$n} комментарий теперь в США
    [few] {$n} комментария теперь в США
    [many] {$n} комментариев теперь в США
   *[other] {$n} комментария теперь в США
}
audience-comment-sent-from-us = { $n ->
    [one] {$n} комментарий теперь в России
    [few] {$n} комментария теперь в России
    [many] {$n} комментариев теперь в России
   *[other] {$n} комментария теперь в России
}
audience-comment-keep-in-ru = Нет, оставить в России
audience-comment-keep-in-us = Нет, оставить в США
audience-comment-kept-in-ru = { $n ->
    [one] {$n} комментарий остаётся в России
    [few] {$n} комментария остаются в России
    [many] {$n} комментариев остаются в России
   *[other] {$n} комментария остаются в России
}
audience-comment-kept-in-us = { $n ->
    [one] {$n} комментарий остаётся в США
    [few] {$n} комментария остаются в США
    [many] {$n} комментариев остаются в США
   *[other] {$n} комментария остаются в США
}
audience-comment-show-elsewhere = { $n ->
    [one] Показать его
    [few] Показать их
    [many] Показать их
   *[other] Показать их
}
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
audience-comment-filter-elsewhere = На другом языке
audience-comment-column-words = По словам
audience-comment-column-mood = Вручную
audience-comment-rate-of = Оценить «{ $text }»
audience-comment-unrated = Не оценён
audience-comment-remove-of = Убрать «{ $text }»
audience-comment-removed = Комментарий убран
audience-comment-more = Показать ещё { $n }
audience-comment-to-sort = Разобрать комментарии
