### Слияние: одна карточка из двух, ни слова не потеряно.

## Что уступило место и осталось в заметках

merge-left = Из объединённой карточки:
merge-left-line = { $field }: { $value }
merge-left-line-of = { $field } ({ $of }): { $value }
merge-other-mark = В объединённой карточке балл { $mark }: { $evidence }

## Поля, где может стоять только одно значение

merge-field-name-ru = Имя по-русски
merge-field-name-en = Имя по-английски
merge-field-kind = Кто это
merge-field-language = На каком языке писать
merge-field-contact = Контакт
merge-field-followers = Подписчики
merge-field-briefing = Как ставить задачу
merge-field-mode = Как общаться
merge-field-reply-hours = Отвечает за, часов
merge-field-iteration-days = Новая версия за, дней
merge-field-owner = Кто ведёт
merge-field-owner-hours = Часов в неделю
merge-value-creator = автор
merge-value-agency = агентство
merge-value-strategist = стратег
merge-value-ru = русский
merge-value-en = английский
merge-value-detailed = подробный бриф
merge-value-quick-call = короткий созвон
merge-value-sync = созвоны
merge-value-async = переписка

## Окно слияния

merge-do = Объединить…
merge-title = Объединить две карточки
merge-note = Всё из второй карточки перейдёт в первую, вторая уйдёт в архив. Отменить можно одним шагом.
merge-with = С кем объединить
merge-with-hint = Имя на любом языке
merge-suggested = Похоже, это один человек
merge-others = Остальные
merge-stays = Останется
merge-goes = Уйдёт в архив
merge-swap = Поменять местами
merge-choose = Что оставить
merge-choose-note = Второе значение сохранится в заметках
merge-no-clash = Противоречий нет: тексты соединятся, пробелы заполнятся.
merge-moving = Перейдёт вместе с карточкой
merge-moving-none = На вторую карточку ничего не ссылается.
merge-moving-score = { $n ->
    [one] { $n } оценка
    [few] { $n } оценки
    [many] { $n } оценок
   *[other] { $n } оценки
}
merge-moving-case = { $n ->
    [one] { $n } кейс
    [few] { $n } кейса
    [many] { $n } кейсов
   *[other] { $n } кейса
}
merge-moving-relationship = { $n ->
    [one] { $n } бренд в прошлом
    [few] { $n } бренда в прошлом
    [many] { $n } брендов в прошлом
   *[other] { $n } бренда в прошлом
}
merge-moving-reference = { $n ->
    [one] { $n } отзыв
    [few] { $n } отзыва
    [many] { $n } отзывов
   *[other] { $n } отзыва
}
merge-moving-message = { $n ->
    [one] { $n } сообщение
    [few] { $n } сообщения
    [many] { $n } сообщений
   *[other] { $n } сообщения
}
merge-moving-gate-override = { $n ->
    [one] { $n } пропущенное условие
    [few] { $n } пропущенных условия
    [many] { $n } пропущенных условий
   *[other] { $n } пропущенного условия
}
merge-moving-move = { $n ->
    [one] { $n } переход между этапами
    [few] { $n } перехода между этапами
    [many] { $n } переходов между этапами
   *[other] { $n } перехода между этапами
}
merge-moving-conversation = { $n ->
    [one] { $n } разговор
    [few] { $n } разговора
    [many] { $n } разговоров
   *[other] { $n } разговора
}
merge-moving-lapse = { $n ->
    [one] { $n } срыв
    [few] { $n } срыва
    [many] { $n } срывов
   *[other] { $n } срыва
}
merge-moving-debrief = { $n ->
    [one] { $n } разбор пилота
    [few] { $n } разбора пилота
    [many] { $n } разборов пилота
   *[other] { $n } разбора пилота
}
merge-moving-party = { $n ->
    [one] { $n } участие в кампании
    [few] { $n } участия в кампаниях
    [many] { $n } участий в кампаниях
   *[other] { $n } участия в кампаниях
}
merge-run = Объединить
merge-done = Объединили: { $name }
merge-done-moved = Объединили: { $name }. Перешло: { $moved }.
merge-undone = Снова две карточки: { $keep } и { $gone }.
merge-undone-moved = Снова две карточки: { $keep } и { $gone }. Ко второй вернулось: { $moved }.
merge-undo-late = После этого уже записано что-то ещё, поэтому объединение осталось. Чтобы вернуть обе карточки, отменяйте изменения по одному.
merge-signed-note = Подписанные брифы не меняются.

## Почему это может быть один человек

merge-why-handle = один аккаунт: { $platform }, { $handle }
merge-why-name = одно имя
merge-why-near-name = похожее имя
