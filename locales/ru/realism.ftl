### Реалистична ли цель: чего автор достигал раньше.

realism = Что было раньше
realism-little =
    { $n ->
        [0] { $name }: истории мало, сравнить пока не с чем
        [one] { $name }: истории мало, сравнить можно с { $n } кампанией, а нужно хотя бы { $least }
        [few] { $name }: истории мало, сравнить можно с { $n } кампаниями, а нужно хотя бы { $least }
        [many] { $name }: истории мало, сравнить можно с { $n } кампаниями, а нужно хотя бы { $least }
       *[other] { $name }: истории мало, сравнить можно с { $n } кампаниями, а нужно хотя бы { $least }
    }
realism-on = { $name } (только { $platforms })
realism-reached =
    { $n ->
        [one] { $name }: от { $lowest } до { $highest }, медиана { $median } за { $n } кампанию
        [few] { $name }: от { $lowest } до { $highest }, медиана { $median } за { $n } кампании
        [many] { $name }: от { $lowest } до { $highest }, медиана { $median } за { $n } кампаний
       *[other] { $name }: от { $lowest } до { $highest }, медиана { $median } за { $n } кампании
    }
realism-left-out =
    { $n ->
        [one] не в счёт { $n } кампания: сравнимых цифр до последнего дня в ней нет
        [few] не в счёт { $n } кампании: сравнимых цифр до последнего дня в них нет
        [many] не в счёт { $n } кампаний: сравнимых цифр до последнего дня в них нет
       *[other] не в счёт { $n } кампании: сравнимых цифр до последнего дня в них нет
    }
realism-within = такого уже достигали
realism-low = Цель скромнее их медианы: { $median }
realism-low-profile = Цель скромнее медианы похожих авторов: { $median }
realism-above = Цель выше лучшего результата
realism-above-times =
    { $n ->
        [one] Цель в { $n } раз выше лучшего результата
        [few] Цель в { $n } раза выше лучшего результата
        [many] Цель в { $n } раз выше лучшего результата
       *[other] Цель в { $n } раза выше лучшего результата
    }
realism-below = Цель ниже лучшего результата, а здесь чем меньше, тем лучше
realism-below-times =
    { $n ->
        [one] Цель в { $n } раз ниже лучшего результата, а здесь чем меньше, тем лучше
        [few] Цель в { $n } раза ниже лучшего результата, а здесь чем меньше, тем лучше
        [many] Цель в { $n } раз ниже лучшего результата, а здесь чем меньше, тем лучше
       *[other] Цель в { $n } раза ниже лучшего результата, а здесь чем меньше, тем лучше
    }
realism-outlook = { $word }: вероятность { $chance }. В восьми случаях из десяти будет от { $low } до { $high }
realism-outlook-plain = В восьми случаях из десяти будет от { $low } до { $high }
realism-word-out-of-reach = Недостижимо
realism-word-unlikely = Вряд ли
realism-word-stretch = На пределе
realism-word-in-range = По силам
realism-word-easy = Легко
realism-profile =
    { $n ->
        [one] { $name }: своих кампаний мало; у { $n } автора такого же профиля от { $lowest } до { $highest }, медиана { $median }
        [few] { $name }: своих кампаний мало; у { $n } авторов такого же профиля от { $lowest } до { $highest }, медиана { $median }
       *[many] { $name }: своих кампаний мало; у { $n } авторов такого же профиля от { $lowest } до { $highest }, медиана { $median }
    }
realism-method-beta-binomial = Бета-биномиальная модель: разброс между кампаниями оценён вместе со средним
realism-method-log-normal = Логнормальная модель: t-распределение Стьюдента для логарифма
realism-published = По данным { $source }, { $year }: { $ranges }
realism-published-undefined = По данным { $source }, { $year }, на что делят, не сказано: { $ranges }
realism-published-on = { $platform } { $range }
realism-between = { $low }–{ $high }
