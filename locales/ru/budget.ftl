### Бюджет: сколько такая работа обычно стоит, курсы валют и план рядом с ними.

budget-reality = Бюджет и обычная стоимость
budget-usual = Такая работа обычно стоит { $span }
budget-cost = { $what }, × { $times }: { $span }
budget-reach = { $amount } — это { $share } нижней границы
budget-reach-converted = { $amount } ≈ { $equals } — это { $share } нижней границы; { $rate }
budget-reach-unknown = { $amount }: сравнить не с чем, курса нет
budget-rate-words = 1 { $from } = { $rate } { $to }, { $on }, { $source }
budget-source-none = источник не указан
budget-hint = Это ориентиры практиков, а не прейскурант.
budget-change = Изменить в настройках
budget-far-below = Бюджет покрывает { $share } нижней границы обычной стоимости. Предупреждаем, когда меньше { $threshold }: за такие деньги обычно срезают подготовку и правки.
budget-underfunded = { $months ->
    [one] Не больше { $line } на месяц работы в двух странах. Практики называют это недофинансированием: на подготовку и связь денег не останется.
    [few] Не больше { $line } в месяц на { $months } месяца работы в двух странах. Практики называют это недофинансированием: на подготовку и связь денег не останется.
    [many] Не больше { $line } в месяц на { $months } месяцев работы в двух странах. Практики называют это недофинансированием: на подготовку и связь денег не останется.
   *[other] Не больше { $line } в месяц на { $months } месяца работы в двух странах. Практики называют это недофинансированием: на подготовку и связь денег не останется.
}
budget-no-rate = Курса { $from } к { $to } в настройках нет: внесите его, чтобы сравнить суммы.
budget-asset = материал
budget-asked-below = { $asset }: ниже обычного ({ $span })
budget-asked-within = { $asset }: в обычных границах ({ $span })
budget-asked-above = { $asset }: выше обычного ({ $span })
budget-asked-converted = { $words }; это ≈ { $equals }, { $rate }

## Ориентиры в настройках

budget-ballparks = Сколько это стоит
budget-ballparks-note = ориентиры для предупреждений; исправьте под свой рынок
budget-column-what = За что
budget-column-low = От
budget-column-high = До
budget-column-unit = Единица
budget-column-source = Источник
budget-low-of = { $what }: от
budget-high-of = { $what }: до
budget-currency-of = { $what }: валюта
budget-source-of = { $what }: источник
ballpark-source = форум практиков
ballpark-creator-asset = Автор, за материал
ballpark-agency-share = Агентство, доля от бюджета на авторов
ballpark-agency-retainer = Агентство, абонентская плата
ballpark-strategist = Стратег на фрилансе
ballpark-small-agency = Небольшое агентство
ballpark-bigger-agency = Крупное агентство
ballpark-underfunded = Мало на партнёров, если не больше
ballpark-coordination-first = Координация, первые три месяца
ballpark-coordination-later = Координация, потом
ballpark-unit-percent-of-creators = %
ballpark-unit-money-per-month = в месяц
ballpark-unit-money-per-asset = за материал
ballpark-unit-hours-per-week = ч в неделю

## Курсы валют в настройках

budget-exchange = Курсы валют
budget-exchange-note = только ваши: без них суммы в разных валютах не сравниваем и никогда не складываем
budget-exchange-empty = Курсов пока нет. Внесите курс с датой, если бюджет и расценки в разных валютах.
budget-rate-add = Добавить курс
budget-rate-of = Курс { $from } к { $to }
budget-rate-from = Какая валюта
budget-rate-amount = Сколько стоит единица
budget-rate-to = В какой валюте
budget-rate-on = На какой день
budget-rate-source = Откуда курс
budget-rate-remove = Убрать курс { $from } к { $to }
budget-rate-removed = Курс убран
