### Оплаты: кому, сколько, когда.

payment-title = Оплаты
payment-note = сразу после сдачи; маршрут записываете вы, «Сверка» его не советует
payment-late-now = { $n ->
    [one] { $n } просрочена
    [few] { $n } просрочены
    [many] { $n } просрочено
   *[other] { $n } просрочено
}
payment-late-paid = { $n ->
    [one] { $n } оплачена с опозданием
    [few] { $n } оплачены с опозданием
    [many] { $n } оплачено с опозданием
   *[other] { $n } оплачено с опозданием
}
payment-add = Записать оплату
payment-new = Новая оплата
payment-edit = Оплата
payment-empty = Записанных оплат нет. Авторы ждут денег сразу после сдачи: запишите, кому и когда.
payment-party = Кому
payment-for = За что
payment-for-all = за всю работу
payment-amount = Сколько
payment-due = Не позже
payment-due-hint = Пусто — { $days } после сдачи
payment-paid = Оплачено
payment-payer = Кто платит
payment-payee = Кто получает
payment-route = Как идут деньги
payment-route-hint = Своими словами. «Сверка» маршрут не советует: можно ли так, решает ваш юрист или бухгалтер.
payment-checked-by = Кто проверил
payment-checked-on = Когда проверил
payment-note-field = Заметка
payment-unnamed = получатель не выбран
payment-removed = Оплата убрана: { $name }
payment-column-standing = Как обстоит
payment-follows = по дню сдачи
payment-standing-undated = дня пока нет
payment-standing-coming = через { $days }
payment-standing-today = сегодня
payment-standing-late = просрочена на { $days }
payment-standing-on-time = в срок
payment-standing-paid-late = на { $days } позже
payment-standing-paid = оплачено
