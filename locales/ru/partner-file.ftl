### Список партнёров: из файла и в файл.

## Загрузка

partner-file-import = Загрузить список…
partner-file-title = Загрузка партнёров
partner-file-undo-late = После этого уже записано что-то ещё, поэтому загрузка осталась. Чтобы убрать её, отменяйте изменения по одному.
partner-file-choose = Выбрать файл
partner-file-tables = Таблицы (XLSX, CSV, TSV)
partner-file-empty = Перетащите сюда таблицу с партнёрами
partner-file-empty-text = Подойдёт XLSX или CSV в любой кодировке, с русскими или английскими заголовками. Сначала покажем, что в файле, и только потом запишем.
partner-file-other = Другой файл
partner-file-reading = Читаем список
partner-file-running = Загружаем партнёров
partner-file-remembered = столбцы как в прошлый раз
partner-file-rows = { $n ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}
partner-file-sheet-of = лист «{ $sheet }»
partner-file-sheet = Лист
partner-file-header-row = Строка заголовка
partner-file-kind = Кто они, если не сказано
partner-file-market = Рынок, если не сказан
partner-file-market-none = Не указывать
partner-file-how = Как прочитан файл
partner-file-columns = Столбцы
partner-file-columns-note = Запомним для следующего файла с таким заголовком
partner-file-column-name = В файле
partner-file-column-sample = Пример
partner-file-column-meaning = В «Сверке»
partner-file-column-filled = Заполнено
partner-file-meaning-of = Что значит «{ $column }»
partner-file-ask-name = В каком столбце имя?
partner-file-ask-name-text = Столбца с именами среди заголовков не видно. Без имён загрузить некого.
partner-file-ask-name-choose = Выберите столбец

## Что в столбце

partner-file-field-name = Имя
partner-file-field-surname = Фамилия
partner-file-field-name-ru = Имя по-русски
partner-file-field-name-en = Имя по-английски
partner-file-field-kind = Кто это
partner-file-field-market = Рынок
partner-file-field-language = Язык
partner-file-field-niche = О чём и для кого
partner-file-field-platform = Площадка
partner-file-field-account = Аккаунт
partner-file-field-followers = Подписчики
partner-file-field-youtube = YouTube
partner-file-field-instagram = Instagram
partner-file-field-tiktok = TikTok
partner-file-field-telegram = Telegram
partner-file-field-vk = VK
partner-file-field-youtube-followers = Подписчики на YouTube
partner-file-field-instagram-followers = Подписчики в Instagram
partner-file-field-tiktok-followers = Подписчики в TikTok
partner-file-field-telegram-followers = Подписчики в Telegram
partner-file-field-vk-followers = Подписчики в VK
partner-file-field-contact-name = Контактное лицо
partner-file-field-contact-role = Роль контакта
partner-file-field-reach = Как связаться
partner-file-field-owner = Кто ведёт
partner-file-field-red-lines = Чего не делает
partner-file-field-notes = Заметки
partner-file-field-ignore = Не загружать
partner-file-group-who = Кто
partner-file-group-accounts = Аккаунты
partner-file-group-work = Работа

## Первые строки

partner-file-first = Так строки станут партнёрами
partner-file-first-note = первые { $n }
partner-file-first-row = Строка
partner-file-first-name = Имя
partner-file-first-markets = Рынки
partner-file-first-accounts = Аккаунты
partner-file-first-contact = Контакт

## Уже есть

partner-file-alike = Похоже, это одни и те же
partner-file-alike-shown = показано { $shown } из { $all }
partner-file-alike-certain = Тот же аккаунт
partner-file-alike-likely = То же имя
partner-file-alike-possible = Похожее имя
partner-file-alike-count = { $n ->
    [one] { $n } строка
    [few] { $n } строки
    [many] { $n } строк
   *[other] { $n } строки
}
partner-file-alike-all = Что делать со всеми: { $group }
partner-file-alike-one = Что делать: строка { $row }, { $name }
partner-file-alike-row = строка { $row }
partner-file-alike-with-row = { $name }, строка { $row }
partner-file-choice-merge = Объединить
partner-file-choice-apart = Это другой
partner-file-choice-skip = Не загружать
partner-file-alike-note = Объединяя, ничего не теряем: новое добавится, противоречия останутся в заметках. Подписчиков возьмём из файла.
partner-file-alike-archived = в архиве
partner-file-bring-back = { $n ->
    [one] Вернуть из архива { $n } карточку, которую дополним
    [few] Вернуть из архива { $n } карточки, которые дополним
    [many] Вернуть из архива { $n } карточек, которые дополним
   *[other] Вернуть из архива { $n } карточки, которые дополним
}
partner-file-bring-back-hint = Без отметки слова из файла добавятся, но карточки останутся в архиве.
partner-file-alike-show = Показать по одному
partner-file-alike-hide = Свернуть

## Строки с вопросами

partner-file-issues = Строки с вопросами
partner-file-issues-count = показано { $shown } из { $all }
partner-file-issue-no-name = Нет ни имени, ни аккаунта. Строку не загрузим.
partner-file-issue-named-by-account = Имени нет, вместо него возьмём аккаунт «{ $cell }».
partner-file-issue-unknown-kind = «{ $cell }» в столбце «{ $column }»: не понять, автор это, агентство или стратег. Оставим в заметках.
partner-file-issue-unknown-market = «{ $cell }» в столбце «{ $column }»: это не Россия и не США. Оставим в заметках.
partner-file-issue-unknown-language = «{ $cell }» в столбце «{ $column }»: это не русский и не английский. Оставим в заметках.
partner-file-issue-unknown-platform = «{ $cell }» в столбце «{ $column }»: такую площадку не знаем. Оставим в заметках.
partner-file-issue-unreadable-followers = «{ $cell }» в столбце «{ $column }» — не число. Оставим в заметках.
partner-file-issue-homeless-followers = { $cell } подписчиков, а аккаунта нет. Оставим в заметках.
partner-file-issue-cell-error = «{ $cell }» в столбце «{ $column }»: таблица показывает сбой вместо значения. Ячейку пропустим.
partner-file-issue-more-cells = Ячеек больше, чем в заголовке. «{ $cell }» оставим в заметках.
partner-file-issue-damaged-row = Здесь открыта кавычка и нигде не закрыта, поэтому границы ячеек не видны. Строку не загрузим.
partner-file-issue-damaged-text = Часть знаков не читается в этой кодировке: «{ $cell }». Проверьте кодировку.
partner-file-issue-refused = «{ $cell }»: текст длиннее, чем помещается в карточку, или в нём знаки, которых не сохранить. Строку не загрузим.
partner-file-issue-overfull = «{ $cell }»: вместе с тем, что уже есть в карточке, «{ $column }» станет длиннее, чем помещается. Строку не загрузим. Сократите текст в файле или в карточке либо выберите «Это другой».

## Что будет

partner-file-changes = Что загрузится
partner-file-change-added = { $n ->
    [one] новый партнёр
    [few] новых партнёра
    [many] новых партнёров
   *[other] нового партнёра
}
partner-file-change-merged = { $n ->
    [one] строку соединим с теми, кто есть
    [few] строки соединим с теми, кто есть
    [many] строк соединим с теми, кто есть
   *[other] строки соединим с теми, кто есть
}
partner-file-change-changed = { $n ->
    [one] карточку дополним
    [few] карточки дополним
    [many] карточек дополним
   *[other] карточки дополним
}
partner-file-change-archived = { $n ->
    [one] карточка из них останется в архиве
    [few] карточки из них останутся в архиве
    [many] карточек из них останутся в архиве
   *[other] карточки из них останется в архиве
}
partner-file-change-brought-back = { $n ->
    [one] карточка из них вернётся из архива
    [few] карточки из них вернутся из архива
    [many] карточек из них вернутся из архива
   *[other] карточки из них вернётся из архива
}
partner-file-change-skipped = { $n ->
    [one] строку оставим в файле
    [few] строки оставим в файле
    [many] строк оставим в файле
   *[other] строки оставим в файле
}
partner-file-change-left-out = { $n ->
    [one] строку не загрузим: к ней есть вопрос
    [few] строки не загрузим: к ним есть вопросы
    [many] строк не загрузим: к ним есть вопросы
   *[other] строки не загрузим: к ним есть вопросы
}
partner-file-change-columns = { $n ->
    [one] столбец не загрузим: { $names }
    [few] столбца не загрузим: { $names }
    [many] столбцов не загрузим: { $names }
   *[other] столбца не загрузим: { $names }
}
partner-file-one-step = Всю загрузку можно отменить одним шагом.
partner-file-run = { $n ->
    [one] Загрузить { $n } партнёра
    [few] Загрузить { $n } партнёров
    [many] Загрузить { $n } партнёров
   *[other] Загрузить { $n } партнёра
}
partner-file-run-merge = { $n ->
    [one] Дополнить { $n } карточку
    [few] Дополнить { $n } карточки
    [many] Дополнить { $n } карточек
   *[other] Дополнить { $n } карточки
}
partner-file-done = { $n ->
    [one] Загружен { $n } партнёр.
    [few] Загружено { $n } партнёра.
    [many] Загружено { $n } партнёров.
   *[other] Загружено { $n } партнёра.
}
partner-file-done-merge = { $n ->
    [one] Дополнена { $n } карточка.
    [few] Дополнены { $n } карточки.
    [many] Дополнено { $n } карточек.
   *[other] Дополнено { $n } карточки.
}
partner-file-done-archived = { $n ->
    [one] Из них { $n } осталась в архиве.
    [few] Из них { $n } остались в архиве.
    [many] Из них { $n } остались в архиве.
   *[other] Из них { $n } остались в архиве.
}
partner-file-done-brought-back = { $n ->
    [one] Из архива вернулась { $n } карточка.
    [few] Из архива вернулись { $n } карточки.
    [many] Из архива вернулось { $n } карточек.
   *[other] Из архива вернулось { $n } карточки.
}
partner-file-done-left = { $n ->
    [one] В файле осталась { $n } строка.
    [few] В файле остались { $n } строки.
    [many] В файле осталось { $n } строк.
   *[other] В файле осталось { $n } строки.
}
partner-file-done-columns = { $n ->
    [one] Столбец { $names } не загрузили.
    [few] Столбцы { $names } не загрузили.
    [many] Столбцы { $names } не загрузили.
   *[other] Столбцы { $names } не загрузили.
}
partner-file-undone-added = { $n ->
    [one] Убрали { $n } нового партнёра.
    [few] Убрали { $n } новых партнёров.
    [many] Убрали { $n } новых партнёров.
   *[other] Убрали { $n } нового партнёра.
}
partner-file-undone-changed = { $n ->
    [one] { $n } карточка стала прежней.
    [few] { $n } карточки стали прежними.
    [many] { $n } карточек стали прежними.
   *[other] { $n } карточки стали прежними.
}

## В файл

partner-file-export = Список в файл
partner-file-export-vetting = Оценка в файл
partner-file-export-list = Список партнёров
partner-file-export-card = Оценка: { $name }
partner-file-export-xlsx = Excel (XLSX)
partner-file-export-csv = CSV
partner-file-export-pdf = PDF
partner-file-export-form-ru = по-русски
partner-file-export-form-en = по-английски
partner-file-export-form-both = на двух языках
partner-file-export-as = { $file }, { $form }
partner-file-exported = Сохранено: { $file }
partner-file-name-list = Партнёры
partner-file-name-card = Оценка, { $name }
