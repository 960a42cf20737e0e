### Кто на нашей стороне ведёт партнёра и хватает ли на это часов.

coordination-title = Кто ведёт
coordination-nobody = Никто не назначен. Впишите одного человека: без него переписка теряется.
coordination-one = { $owner }
coordination-several = Записано несколько имён: { $owner }. Оставьте одно: партнёру нужен один человек, которому он пишет обо всём.
coordination-hours = { $n } ч в неделю
coordination-hours-unknown = часы не указаны
coordination-short = { $hours } ч в неделю — мало: нужно { $least }–{ $most }
coordination-ahead = Первые три месяца работы занимают { $least }–{ $most } ч в неделю, потом меньше.
coordination-first = Первые три месяца занимают { $least }–{ $most } ч в неделю, потом меньше.
coordination-later = После первых трёх месяцев хватает { $least }–{ $most } ч в неделю.
coordination-load =
    { $n ->
        [one] Всего ведёт { $n } партнёра: { $hours } ч в неделю.
        [few] Всего ведёт { $n } партнёров: { $hours } ч в неделю.
        [many] Всего ведёт { $n } партнёров: { $hours } ч в неделю.
       *[other] Всего ведёт { $n } партнёра: { $hours } ч в неделю.
    }
coordination-load-unknown =
    { $n ->
        [one] У { $n } партнёра часы не указаны, его в сумме нет.
        [few] У { $n } партнёров часы не указаны, их в сумме нет.
        [many] У { $n } партнёров часы не указаны, их в сумме нет.
       *[other] У { $n } партнёров часы не указаны, их в сумме нет.
    }
coordination-edit = Изменить в карточке
