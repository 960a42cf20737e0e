### Профили успеха: к чему приходили свои кампании, по рынку, размеру и категории.

profile-title = Профили успеха
profile-unread = Профили не открылись
profile-list = Профили
profile-all = Все
profile-empty = Профилей пока нет
profile-empty-text = Профиль складывается из завершённых кампаний с цифрами и категорией: к чему они приходили на каждом рынке.
profile-to-campaigns = К кампаниям
profile-tier-unknown = размер не указан
profile-n = n = { $n }
profile-few = Меньше { $least } кампаний — цель не подсказываем.
profile-without-category =
    { $n ->
        [one] { $n } завершённая кампания без категории: она ни на кого не похожа и в профили не вошла.
        [few] { $n } завершённые кампании без категории: они ни на кого не похожи и в профили не вошли.
        [many] { $n } завершённых кампаний без категории: они ни на кого не похожи и в профили не вошли.
       *[other] { $n } завершённой кампании без категории: в профили они не вошли.
    }
profile-rests-on = кампаний { $campaigns }, авторов { $creators }; { $from } – { $to }
profile-own = Своя история, затем чужие цифры
profile-own-note = метка — медиана, полоса — средняя половина, точка — кампания
profile-column-metric = Показатель
profile-column-picture = Кампании
profile-column-median = Медиана
profile-column-usual = Средняя половина
profile-column-n = n
profile-column-source = Откуда
profile-own-source = свои кампании
profile-published = опубликовано: { $source }, { $year }
profile-published-none = опубликованного с источником и годом нет
profile-picture-said = { $metric }: { $values }
profile-words = Как выглядит успех
profile-words-note = уроки из разборов, тоже средних
profile-words-none = Слов пока нет: уроки записывают в разборе кампании.
profile-uncontrolled = Разобрано кампаний: { $n }; неуправляемых переменных от { $least } до { $most } в каждой.
profile-unreviewed = Ни одна кампания не разобрана, неуправляемые переменные не посчитаны.
profile-not-cause = Что случилось вместе, не обязательно одно из-за другого.
profile-next = Следующая цель
profile-next-range = { $low }–{ $high }
profile-next-of = { $metric }: так было у половины кампаний
profile-next-none = Для подсказки мало кампаний: { $n } из { $least }.
profile-campaigns = По каким кампаниям
profile-undefined = не сравниваем: источник не говорит, на что делит
