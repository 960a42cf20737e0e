### План от даты запуска назад.

backplan-title = План от даты запуска
backplan-note-how = считаем рабочие дни обеих стран
backplan-launch = День, который не сдвинуть
backplan-launch-hint = Например, день рекламной закупки
backplan-breathe = Дней на органику до запуска
backplan-breathe-hint = Чтобы увидеть, как контент живёт без рекламы
backplan-none = Если день запуска не сдвинуть, впишите его: посчитаем, что к какому дню должно быть готово.
backplan-fits = Всё успевает, если держать эти дни.
backplan-fits-not = К этому дню уже не успеть.
backplan-earliest = Ближайший день, к которому успеете: { $day }.
backplan-tight = Авторам остаётся меньше двух недель. Так бывает, но спросите, реально ли это.
backplan-breathless = Не осталось дней на органику: после запуска её не отличить от рекламы.
backplan-basis = Автору { $production } на первую версию и { $rework } на каждую правку, согласование { $approve } за круг.
backplan-assumed = Срок согласования не записан, взяли 48 часов.
backplan-workdays = { $n ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
    [many] { $n } рабочих дней
   *[other] { $n } рабочего дня
}
backplan-view = Как показать план
backplan-view-line = Линия
backplan-view-table = Таблица
backplan-column-step = Шаг
backplan-column-latest = Последний день
backplan-column-left = Осталось
backplan-column-fit = Успеваем
backplan-step-signed = Бриф подписан
backplan-step-first-version = Первая версия
backplan-step-last-version = Правки закончены
backplan-step-approved = Согласовано
backplan-step-published = Опубликовано
backplan-step-launch = Запуск
backplan-fit-done = готово
backplan-fit-fits = успеваем
backplan-fit-tight = впритык
backplan-fit-past = не успели
backplan-left-today = сегодня
backplan-left-past = прошёл { $days } назад
backplan-line-over = { $title }: обещано на { $days } позже, чем нужно
backplan-line-rush = { $title }: до сдачи 48 часов или меньше
backplan-line-too-short = { $title }: до сдачи меньше недели
backplan-line-short = { $title }: до сдачи меньше двух недель
