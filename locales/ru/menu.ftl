### Системное меню. Его действия названы так же, как клавиши; сами сочетания рисует система.

menu-file = Файл
menu-file-new = Новое пространство…
menu-file-open = Открыть…
menu-file-import = Загрузить метрики…
menu-file-export = Выгрузить или напечатать…
menu-file-close = Закрыть
menu-file-quit = Выйти
menu-edit = Правка
menu-edit-undo = Отменить
menu-edit-redo = Повторить
menu-edit-cut = Вырезать
menu-edit-copy = Скопировать
menu-edit-paste = Вставить
menu-edit-select-all = Выделить всё
menu-edit-find = Найти…
menu-view = Вид
menu-view-today = Сегодня
menu-view-partners = Партнёры
menu-view-campaigns = Кампании
menu-view-library = Библиотека
menu-view-settings = Настройки…
menu-view-larger = Крупнее
menu-view-smaller = Мельче
menu-view-actual = Обычный размер
menu-help = Справка
menu-help-keys = Клавиши
