### Payments: to whom, how much, when.

payment-title = Payments
payment-note = right after delivery; you note the route, Sverka advises none
payment-late-now = { $n ->
    [one] { $n } late
   *[other] { $n } late
}
payment-late-paid = { $n ->
    [one] { $n } was paid late
   *[other] { $n } were paid late
}
payment-add = Add a payment
payment-new = New payment
payment-edit = Payment
payment-empty = No payments yet. Creators expect to be paid right after delivery: note whom and when.
payment-party = To
payment-for = For
payment-for-all = all of the work
payment-amount = Amount
payment-due = Due
payment-due-hint = Empty: { $days } after delivery
payment-paid = Paid
payment-payer = Payer
payment-payee = Payee
payment-route = Route
payment-route-hint = In your own words. Sverka advises no route: whether it may be used is for your lawyer or accountant.
payment-checked-by = Checked by
payment-checked-on = Checked on
payment-note-field = Note
payment-unnamed = no payee chosen
payment-removed = Payment removed: { $name }
payment-column-standing = Standing
payment-follows = from the delivery day
payment-standing-undated = no day yet
payment-standing-coming = in { $days }
payment-standing-today = today
payment-standing-late = { $days } late
payment-standing-on-time = on time
payment-standing-paid-late = { $days } late
payment-standing-paid = paid
