//! A believable brief to print in tests. All names are invented.

use super::*;

pub(super) fn both(ru: &str, en: &str) -> Both {
    Both::new(ru, en)
}

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(super) const CLAUSES: [(&str, &str, &str, &str); 16] = [
    (
        "Зачем мы это делаем",
        "Why we do this",
        "Чай окупается повторными покупками. Чаще всего возвращаются те, кому набор подарили или посоветовали: 31 % против 12 %. Поэтому мы хотим, чтобы набор дарили.",
        "Tea pays off on repeat orders. People who were given the box or advised to try it come back most: 31% against 12%. So we want the box to be given.",
    ),
    (
        "Для кого",
        "Who it is for",
        "Люди 25–44 лет, которые пьют чай вечером и дарят небольшое. В России — родителям и подругам; в США — хозяйке дома, куда зовут на праздник.",
        "People aged 25–44 who drink tea in the evening and give small presents. In Russia, to parents and friends; in the US, to the host of a holiday dinner.",
    ),
    (
        "Почему именно вы",
        "Why you",
        "Нику спрашивают про сон в каждом девятом комментарии. Ролики Тессы о зимних вечерах сохраняют чаще остальных: 4,1 на сто просмотров.",
        "One in nine of Nika’s comments asks about sleep. Tessa’s winter evening videos are saved more than her others: 4.1 per hundred views.",
    ),
    (
        "Что делаем",
        "What is made",
        "По два ролика и по одному короткому на автора: 3, 10 и 17 декабря. Промежуток между публикациями нужен, чтобы увидеть отклик; его не сокращаем.\n\nЧерновики присылаем за пять рабочих дней до публикации.",
        "Two videos and one short per creator: Dec 3, 10 and 17. The gap between posts lets us see the response; it is not shortened.\n\nDrafts arrive five business days before a post goes live.",
    ),
    (
        "Как поймём, что получилось",
        "How we will know it worked",
        "Главная метрика одна — заказы по коду. Рядом ещё две: вовлечённость и цена заказа.",
        "There is one primary metric, orders with code. Two more stand beside it: engagement and cost per order.",
    ),
    (
        "Что считаем заказом",
        "What counts as an order",
        "Оплаченный заказ набора с личным кодом автора, не отменённый в течение 14 дней. Переходы и подписки считаем, но успехом не называем.",
        "A paid order of the box with the creator’s own code, not cancelled within 14 days. Clicks and follows are counted but not called success.",
    ),
    (
        "Когда сверяемся",
        "When we check in",
        "Сверка проходит 15 декабря, на 40 % срока. За два дня до неё каждый получает предварительные цифры. Если вовлечённость ниже 70 % ориентира, вместе решаем, что изменить.",
        "The check-in is on Dec 15, at 40% of the term. Two days before, everyone gets the preliminary figures. If engagement is below 70% of the benchmark, we decide together what to change.",
    ),
    (
        "Оплата",
        "Payment",
        "48 000 ₽ за ролик в России и 650 $ в США. Бренд платит в течение 5 рабочих дней после приёмки; автор присылает чек или счёт.",
        "₽48,000 per video in Russia and $650 in the US. The brand pays within 5 business days of acceptance; the creator sends a receipt or an invoice.",
    ),
    (
        "Правки",
        "Revisions",
        "Два круга правок на ролик и один на подпись. Бренд отвечает за 48 часов; молчание — согласие.",
        "Two rounds of revisions per video and one for the caption. The brand replies within 48 hours; silence is consent.",
    ),
    (
        "Свобода автора",
        "Creative freedom",
        "Сюжет, монтаж и шутки — за автором. Бренд не просит покадровый сценарий. Обязательны две вещи: набор виден в кадре, о сне не обещаем ничего лечебного.",
        "Story, editing and jokes are the creator’s. The brand does not ask for a shot list. Two things are required: the box is seen on screen, and no health promise is made about sleep.",
    ),
    (
        "Маркировка в России",
        "Labelling in Russia",
        "На публикациях для России — слово «реклама», рекламодатель и erid. Erid получает бренд до публикации.",
        "Posts for Russia carry the word “реклама”, the advertiser and the erid. The brand obtains the erid before publication.",
    ),
    (
        "Раскрытие в США",
        "Disclosure in the US",
        "О связи с брендом говорим вслух в первые секунды, пишем в первой строке описания и включаем метку площадки. Одной метки мало.",
        "The link with the brand is said aloud in the first seconds, written in the first caption line, and the platform label is on. The label alone is not enough.",
    ),
    (
        "Что обещает бренд",
        "What the brand promises",
        "Показывает ролики у себя в день публикации. Не пропадает после старта, даже если цифры ниже ожиданий. Даёт отзыв через неделю после конца.",
        "Shows the videos on its own pages on the day. Does not go silent after launch, even when figures fall short. Gives feedback within a week of the end.",
    ),
    (
        "Красные линии",
        "Red lines",
        "Не обещаем лечебного действия (все трое). Не читаем по бумажке (Тесса). Не пересылаем сырой монтаж (Ника).",
        "No promise of a health effect (all three). No reading from a script (Tessa). No sharing of raw cuts (Nika).",
    ),
    (
        "Как общаемся",
        "How we talk",
        "Письменно, в одном чате, не больше шести человек. Ответ за рабочий день. Созвон — только если за сутки не договорились.",
        "In writing, in one chat, six people at most. A reply within one business day. A call only if a day of writing has not settled it.",
    ),
    (
        "Если не получается",
        "If it falls short",
        "Промах — это сведения, а не нарушение. Сначала связываемся, потом разбираемся вместе, потом меняем подход. Остановить может любой, назвав причину.",
        "A miss is information, not a breach. First we reach out, then we look into it together, then we change course. Anyone may stop, giving the reason.",
    ),
];

/// Two creators and a brand, sixteen clauses, three metrics; not signed yet.
pub(super) fn gift_box() -> BriefDocument {
    let people = [
        (both("Вересна", "Veresna"), both("бренд", "brand"), None),
        (both("Ника Залесная", "Nika Zalesnaya"), both("автор", "creator"), Some(Market::Ru)),
        (both("Тесса Квилмур", "Tessa Quillmoor"), both("автор", "creator"), Some(Market::Us)),
    ];
    let parties = people
        .iter()
        .cloned()
        .map(|(name, role, market)| PartyLine { name, role, market })
        .collect();
    let signatures = people
        .into_iter()
        .map(|(name, role, market)| SignatureLine { name, role, market, signed: None })
        .collect();
    let clauses = CLAUSES
        .iter()
        .zip(1..)
        .map(|((title_ru, title_en, ru, en), number)| ClauseText {
            number,
            title: both(title_ru, title_en),
            text: both(ru, en),
        })
        .collect();
    BriefDocument {
        title: both("Подарочный набор", "Gift Box"),
        brand: both("Вересна", "Veresna"),
        period: Some((day(2026, 12, 1), day(2027, 1, 4))),
        version: 4,
        fingerprint: Some(
            "7f3a91c2e05d44b80c6e7d19b2a8f3515d90ce471fb3628a94e7d02c6ab81f3d".into(),
        ),
        signing: Signing::Draft,
        parties,
        clauses,
        metrics: vec![
            MetricLine {
                name: both("Заказы по коду", "Orders with code"),
                primary: true,
                formula: both(
                    "оплаченные и не отменённые за 14 дней",
                    "paid and not cancelled within 14 days",
                ),
                why: both(
                    "Подарок по совету — и есть наша цель.",
                    "A gift on advice is the goal itself.",
                ),
                owner: both("Вересна", "Veresna"),
                thresholds: vec![
                    (Market::Ru, both("240", "240")),
                    (Market::Us, both("120", "120")),
                ],
            },
            MetricLine {
                name: both("Вовлечённость", "Engagement"),
                primary: false,
                formula: both(
                    "(лайки + комментарии + репосты) / просмотры",
                    "(likes + comments + shares) / views",
                ),
                why: both(
                    "Видна за 48 часов, зависит от автора.",
                    "Seen within 48 hours, in the creator’s hands.",
                ),
                owner: both("Ника Залесная", "Nika Zalesnaya"),
                thresholds: vec![
                    (Market::Ru, both("4,5\u{a0}%", "4.5%")),
                    (Market::Us, both("4,0\u{a0}%", "4.0%")),
                ],
            },
            MetricLine {
                name: both("Цена заказа", "Cost per order"),
                primary: false,
                formula: both("гонорары и наборы / заказы", "fees and boxes / orders"),
                why: both("Дороже этого не повторяем.", "Above this we do not repeat."),
                owner: both("Вересна", "Veresna"),
                thresholds: vec![
                    (Market::Ru, both("1\u{a0}500\u{a0}₽", "₽1,500")),
                    (Market::Us, both("24,00\u{a0}$", "$24.00")),
                ],
            },
        ],
        signatures,
        printed_on: day(2026, 11, 24),
    }
}

/// The same, signed by `count` of the three.
pub(super) fn signed_by(count: usize) -> BriefDocument {
    let mut document = gift_box();
    document.signing = if count == 3 { Signing::Signed } else { Signing::Partly };
    for line in document.signatures.iter_mut().take(count) {
        line.signed = Some(Signed {
            on: day(2026, 11, 25),
            method: both("в сообщении", "by message"),
        });
    }
    document
}
