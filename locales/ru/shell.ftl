### Рамка вокруг экранов и детали, из которых собран каждый экран.

## Комнаты

shell-product = Сверка
shell-rooms = Комнаты
shell-skip = Сразу к экрану
shell-today = Сегодня
shell-partners = Партнёры
shell-campaigns = Кампании
shell-library = Библиотека
shell-settings = Настройки
shell-campaign-draft = готовится
shell-unnamed = Без имени
shell-nowhere = Здесь пусто
shell-nowhere-text = По этому адресу ничего нет. Возможно, запись удалили — тогда её вернёт отмена.

## Поиск

shell-find = Найти
shell-find-what = Действие, партнёр, кампания
shell-find-found = Найдено
shell-find-layout = раскладка: «{ $text }»
shell-find-nothing = Ничего с именем «{ $text }» — ни по-русски, ни по-английски.
shell-find-choose = выбрать
shell-find-open = открыть
shell-find-close = закрыть
shell-group-campaigns = Кампании
shell-group-partners = Партнёры
shell-group-actions = Действия
shell-group-rooms = Комнаты

## Клавиши

shell-keys = Клавиши
shell-keys-note = Работают на любой раскладке. Одиночные буквы действуют вне полей с текстом.
key-palette = Найти что угодно
key-create = Добавить запись здесь
key-row-next = Следующая строка
key-row-mark = Взять для сравнения
key-row-previous = Предыдущая строка
key-next-unfinished = Следующее незакрытое
key-previous-unfinished = Предыдущее незакрытое
key-next-answer = К следующему ответу
key-previous-answer = К прошлому ответу
key-session-previous = Сессия: назад
key-session-next = Сессия: дальше
key-session-party = Сессия: другая сторона
key-session-rate = Сессия: оценить совпадение от 1 до 5
key-session-answer = Сессия: записать ответ
key-session-why = Сессия: спросить «почему»
key-session-reveal = Сессия: открыть ответы
key-session-clock = Сессия: пустить или остановить часы
key-session-notes = Сессия: свои заметки
key-session-stage = Сессия: показать общий экран
key-comment-rate = Комментарии: оценить текущий
key-comment-later = Комментарии: отложить текущий
key-space = Пробел
key-undo = Отменить
key-redo = Повторить
key-export = Выгрузить или напечатать
key-new = Новое пространство
key-open = Открыть пространство
key-close = Закрыть окно
key-quit = Выйти из «Сверки»
key-settings = Настройки
key-zoom-in = Крупнее
key-zoom-out = Мельче
key-zoom-reset = Обычный размер
key-keys = Список клавиш

## Открыть, закрыть, вернуться на шаг

shell-open-title = Открыть пространство
shell-workspace-file = Пространство «Сверки»
shell-close-unsaved = Часть набранного пока нельзя сохранить, она осталась в своих полях. Закройте ещё раз, чтобы уйти без неё.
shell-undo-done = Отменили: { $what }
shell-undo-nothing = Отменять нечего.
shell-redo-done = Повторили: { $what }
shell-redo-nothing = Повторять нечего.

## Состояния

flag-state-normal = В норме
flag-state-pending = Наблюдаем
flag-state-raised = Флаг поднят
flag-state-recovering = Выправляется
flag-state-acknowledged = В работе
flag-state-no-data = Нет данных
flag-prospect-behind = Хуже плана
flag-prospect-unlikely = Цель маловероятна
flag-prospect-over-ceiling = Выше потолка
seam-state-missing = нет текста
seam-state-untranslated = нет перевода
seam-state-draft = черновик
seam-state-outdated = устарел
seam-state-checked = сверено
seam-state-agreed = согласовано
seam-state-clash = не сходится
seam-both = русский: { $ru }; английский: { $en }

## Поля

part-bilingual-side = { $label }: { $language }
part-number-unreadable = Это не читается как число. Хватит цифр и одной запятой.
part-number-thousand = тыс, к, тысяча, тысячи, тысяч
part-number-million = млн, м, миллион, миллиона, миллионов
part-currency = Валюта
part-select-none = Выбрать
part-date-day = День
part-date-month = Месяц
part-date-year = Год
part-date-half = Дата ещё не целая, поэтому не сохранена.
part-date-open = Открыть календарь
part-date-previous = Предыдущий месяц
part-date-next = Следующий месяц
part-rating-answer = { $n } из 5
part-rating-meaning = { $n } из 5: { $meaning }

## Сохранение

part-saving = Сохраняем…
part-save-refused = Не сохранено: причина у поля
part-save-failed = Не сохранено
part-retry = Ещё раз

## Чтение, ожидание, сравнение

part-reading = Читаем…
part-stop = Остановить
part-toasts = Уведомления
part-diff-added = добавлено:
part-diff-removed = убрано:

## Когда комнату не показать

part-trouble-happened = Что случилось
part-trouble-kept = Что сохранилось
part-trouble-todo = Что делать
part-trouble-details = Подробности для того, кто будет разбираться
shell-profiles = Профили успеха
