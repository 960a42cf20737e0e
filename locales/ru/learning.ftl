### Чему учат свои кампании, если поставить их рядом.

learning-title = Все кампании рядом
learning-short = Разборы, сравнения, тренды
learning-reviews = Разборы
learning-reviews-note = каждая завершённая кампания, средние тоже
learning-reviews-none = Завершённых кампаний пока нет.
learning-left-out =
    { $n ->
        [one] В { $n } завершённой кампании часть цифр не доходит до последнего дня: эти цифры не в счёт.
        [few] В { $n } завершённых кампаниях часть цифр не доходит до последнего дня: эти цифры не в счёт.
        [many] В { $n } завершённых кампаниях часть цифр не доходит до последнего дня: эти цифры не в счёт.
       *[other] В { $n } завершённой кампании часть цифр не доходит до последнего дня: эти цифры не в счёт.
    }
learning-mediocre = Разберите и середину: { $titles }.
learning-standing-open = не разобрана
learning-standing-begun = начата
learning-standing-done = разобрана
learning-column-campaign = Кампания
learning-column-merit = Чем кончилось
learning-column-nature = Почему
learning-column-standing = Разбор
learning-failures = Промахи по видам
learning-failures-note = ожидание считаем отдельно: никто не сработал плохо
learning-failures-none = Ни один разбор не назвал вид промаха со всеми четырьмя объяснениями.
learning-failures-of = разборов всего: { $of }
learning-charter = С хартией и без
learning-charter-note = по своим кампаниям; кто подпишет хартию, решали люди, а не случай
learning-lasted = Дошли до последнего дня
learning-reached = Достигли цели
learning-with = с хартией { $k } из { $n }
learning-without = без неё { $k } из { $n }
learning-difference = разница { $points } п. п., 95 %: от { $low } до { $high }
learning-few = Меньше { $least } на стороне: только счёт, без сравнения.
learning-not-by-chance = Кампании не распределяли случайно, поэтому разница — не действие хартии.
learning-repeat = Вернулись к нам
learning-repeat-said = { $k } из { $n } авторов, с которыми есть завершённая кампания
learning-repeat-none = Пока никто не мог вернуться: завершённых кампаний нет.
learning-costs = Цена результата от кампании к кампании
learning-costs-note = наклон по медианам (Тейл — Сен), границы 95 %
learning-costs-none = Цен результата пока нет: нужны затраты и заказы в одной кампании.
learning-way-too-few = Кампаний { $n } из { $least } нужных: о тренде не судим.
learning-way-not-visible = Тренда не видно: { $slope } за кампанию, 95 %: от { $low } до { $high }; n = { $n }.
learning-way-rising = Дорожает: { $slope } за кампанию, 95 %: от { $low } до { $high }; n = { $n }.
learning-way-falling = Дешевеет: { $slope } за кампанию, 95 %: от { $low } до { $high }; n = { $n }.
learning-cost-said = { $metric }, { $market }: { $values }

## Уроки там, где они нужны

learning-offer = Чему уже научились
learning-offer-note = подходит к этому рынку, категории и метрике
learning-from-uncontrolled = { $title }; неуправляемых переменных { $n }
learning-from-elsewhere = не из кампании
learning-text = Урок
learning-market = Для рынка
learning-market-any = любого
learning-metric = О метрике
learning-metric-any = о любой
learning-category = Для категории
learning-category-hint = Пусто — для любой
learning-add = Записать урок
learning-edit = Изменить урок
learning-remove = Убрать урок
learning-removed = Урок убран.
