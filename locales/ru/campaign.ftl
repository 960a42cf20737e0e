### Кампании: список, новая кампания и то, что стоит вверху каждой её комнаты.

campaign-title = Кампании
campaign-new = Новая кампания
campaign-count =
    { $n ->
        [one] { $n } кампания
        [few] { $n } кампании
        [many] { $n } кампаний
       *[other] { $n } кампании
    }
campaign-empty = Пока ни одной кампании
campaign-empty-text = Здесь бренд и два автора договариваются, что считать успехом, подписывают один бриф на двух языках и вовремя видят, где цифры отстают.
campaign-unread = Кампания не открылась
campaign-unread-kept = Всё сохранённое цело.
campaign-unread-todo = Вернитесь к списку кампаний.
campaign-to-list = К списку кампаний

## Архив

campaign-archived = В архиве
campaign-calendar = Выгрузить календарь кампании
campaign-archive = Убрать кампанию в архив
campaign-unarchive = Вернуть кампанию из архива
campaign-archive-done = В архиве: { $name }
campaign-unarchive-done = Снова в списке: { $name }
campaign-in-archive = в архиве
campaign-archive-empty = Архив пуст
campaign-archive-empty-text = Сюда попадают кампании, с которыми закончили. Бриф, цифры и решения сохраняются.
campaign-more = Ещё: { $name }

## Столбцы списка

campaign-column-title = Кампания
campaign-column-parties = Кто участвует
campaign-column-dates = Когда
campaign-column-flag = Состояние
campaign-column-brief = Бриф
campaign-column-signed = Подписи
campaign-no-brief = нет пунктов
campaign-done-of = { $done } из { $all }
campaign-nobody = никого

## Этапы

campaign-stage-preparing = Готовится
campaign-stage-signed = Подписана
campaign-stage-running = Идёт
campaign-stage-finished = Завершена
campaign-stage-stopped = Остановлена

## Время

campaign-undated = даты не назначены
campaign-from = с { $date }
campaign-until = до { $date }
campaign-day-of = день { $day } из { $all }

## Комнаты кампании

campaign-rooms = Комнаты кампании
campaign-room-health = Состояние
campaign-room-align = Цели
campaign-room-brief = Бриф
campaign-room-deliverables = Материалы
campaign-room-metrics = Метрики
campaign-room-comments = Комментарии
campaign-room-checkin = Сверки
campaign-room-decisions = Решения
campaign-room-review = Разбор

## Новая кампания

campaign-new-note = Хватит названия на одном языке. Остальное — по ходу дела.
campaign-new-name = Название кампании
campaign-new-brand = Бренд
campaign-new-creator = { $n }-й автор
campaign-new-creator-none = Решим позже
campaign-new-creator-other = Новый автор…
campaign-new-creator-name = Имя автора
campaign-new-creator-market = Его страна
campaign-new-create = Создать кампанию
