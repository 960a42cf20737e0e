### Шаблоны документов: решения по порядку.

outline-unread = Шаблоны не открылись
outline-built-in = Встроенные
outline-own = Свои
outline-own-none = Своих пока нет. Сделайте копию встроенного и правьте под себя.
outline-copy = Сделать свой на основе этого
outline-copy-name = { $paper } — моя версия
outline-copied = Свой шаблон готов: { $name }
outline-name = Название шаблона
outline-count = { $n ->
    [one] { $n } решение
    [few] { $n } решения
    [many] { $n } решений
   *[other] { $n } решения
}
outline-wrong = Что обычно идёт не так
outline-start = С чего начинается текст
outline-start-settled = Подставится то, о чём договорились в кампании.
outline-needed = без этого пункта документ не подписать
outline-own-text = Пусто — слова встроенного пункта
outline-clause-title = Название пункта
outline-up = Выше: { $name }
outline-down = Ниже: { $name }
outline-take-out = Убрать пункт: { $name }
outline-edit-clause = Изменить пункт: { $name }
outline-add-clause = Добавить свой пункт
outline-add-built-in = Вернуть встроенный пункт
outline-new-clause = Новый пункт
outline-remove = Убрать шаблон
outline-removed = Шаблон убран: { $name }
outline-share = Поделиться файлом
outline-file = Шаблон «Сверки»
outline-shared = Шаблон записан: { $path }
outline-import = Взять шаблон из файла
outline-imported = Шаблон добавлен
outline-use = Взять для кампании…
outline-use-title = Взять шаблон для кампании
outline-use-note = Добавим пункты, которых в документе кампании ещё нет. Написанное останется.
outline-use-campaign = Кампания
outline-use-do = Добавить пункты
outline-used = { $n ->
    [one] Добавлен { $n } пункт
    [few] Добавлено { $n } пункта
    [many] Добавлено { $n } пунктов
   *[other] Добавлено { $n } пункта
}
outline-used-none = Все эти пункты в документе уже есть.

survival-title = Хартия и срок партнёрства
survival-note = по вашим завершённым кампаниям
survival-with = С хартией дошли до конца: { $lasted } из { $over }
survival-without = Без хартии дошли до конца: { $lasted } из { $over }
survival-difference = Разница { $points } п. п., 95-процентный интервал от { $low } до { $high }.
survival-chance = Кому подписывать хартию, выбирали не жребием: разница может говорить о людях, а не о хартии.
survival-few = Для сравнения нужно хотя бы по { $least } с каждой стороны.
survival-claim = На форумах называют 85 % против 45 %; это ничем не подтверждено.
