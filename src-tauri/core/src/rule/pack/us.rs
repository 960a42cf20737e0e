//! Rules for advertisements that speak to people in the United States.

use super::{ALWAYS, Shipped, Words, day, to};
use crate::Market;
use crate::partner::Platform;
use crate::rule::{RuleAsks, RuleScope, RuleTrigger};

pub(super) const CARDS: &[Shipped] = &[
    Shipped {
        key: "us-disclosure",
        market: Market::Us,
        platforms: &[],
        trigger: to(Market::Us),
        title: Words { ru: "Раскрытие связи", en: "Disclosure of the connection" },
        basis: Words { ru: "16 CFR § 255.5", en: "16 CFR § 255.5" },
        text: Words {
            ru: "Если автора связывает с брендом то, чего зритель не ждёт, — деньги, товар бесплатно или со скидкой, \
                 родство, ранний доступ, шанс на приз, — об этом говорят ясно и заметно. Запишите слова для этого \
                 материала.",
            en: "A connection to the brand that the audience doesn’t expect (money, a free or discounted product, family, \
                 early access, a chance of a prize) is disclosed clearly and conspicuously. Write down the words for \
                 this material.",
        },
        sources: &[
            "https://www.law.cornell.edu/cfr/text/16/255.5",
            "https://regulations.justia.com/regulations/fedreg/2023/07/26/2023-14795.html",
        ],
        asks: RuleAsks::Wording,
        scope: RuleScope::Deliverable,
        warns: false,
        valid_from: day(2023, 7, 26),
    },
    Shipped {
        key: "us-place",
        market: Market::Us,
        platforms: &[],
        trigger: to(Market::Us),
        title: Words {
            ru: "Где стоит раскрытие", en: "Where the disclosure stands"
        },
        basis: Words { ru: "16 CFR § 255.0(f)", en: "16 CFR § 255.0(f)" },
        text: Words {
            ru: "Его трудно пропустить и легко понять. Что утверждают на экране, раскрывают на экране; что вслух — \
                 вслух; если и так, и так — обоими способами. На практике его ставят в первых строках подписи, в тексте \
                 на видео и в начале речи и обходятся без #sp, #collab и «спасибо».",
            en: "It is difficult to miss and easy to understand. What is claimed on screen is disclosed on screen, what is \
                 said is disclosed aloud, and where it is both, the disclosure is both. Practice puts it into the first \
                 lines of the caption, into the text in the video and early into speech, and avoids #sp, #collab and \
                 “thanks”.",
        },
        sources: &[
            "https://manatt.com/insights/newsletters/advertising-law/an-in-depth-look-at-the-ftcs-updates-2",
            "https://help-influence.later.com/hc/en-us/articles/20462357687319",
        ],
        asks: RuleAsks::Place,
        scope: RuleScope::Deliverable,
        warns: false,
        valid_from: day(2023, 7, 26),
    },
    label(
        "us-label-instagram",
        &[Platform::Instagram],
        Words { ru: "Метка Instagram", en: "Instagram’s label" },
        Words {
            ru: "Включите метку платного партнёрства (Paid Partnership). Одной её мало: рядом — слова самого автора.",
            en: "Turn on the Paid Partnership label. Alone it isn’t enough: the creator’s own words stand beside it.",
        },
    ),
    label(
        "us-label-tiktok",
        &[Platform::Tiktok],
        Words { ru: "Метка TikTok", en: "TikTok’s label" },
        Words {
            ru: "Включите в настройках записи раскрытие рекламного содержания. Одного его мало: рядом — слова самого \
                 автора.",
            en: "Turn on the content disclosure setting of the post. Alone it isn’t enough: the creator’s own words stand \
                 beside it.",
        },
    ),
    label(
        "us-label-youtube",
        &[Platform::Youtube],
        Words { ru: "Отметка YouTube", en: "YouTube’s label" },
        Words {
            ru: "Поставьте отметку о платном продвижении (Includes paid promotion). Одной её мало: рядом — слова самого \
                 автора.",
            en: "Tick “Includes paid promotion”. Alone it isn’t enough: the creator’s own words stand beside it.",
        },
    ),
    Shipped {
        key: "us-fake",
        market: Market::Us,
        platforms: &[],
        trigger: to(Market::Us),
        title: Words {
            ru: "Ничего купленного: отзывы, подписчики, просмотры",
            en: "Nothing bought: reviews, followers, views",
        },
        basis: Words { ru: "16 CFR, ч. 465", en: "16 CFR Part 465" },
        text: Words {
            ru: "С 21 октября 2024 года нельзя делать поддельные отзывы, платить за похвалу или хулу, писать отзывы от лица \
                 своих людей и покупать подписчиков и просмотры (§ 465.8). Предусмотрен гражданский штраф: по данным \
                 2024 года — 51 744 доллара за нарушение.",
            en: "Since October 21, 2024 fake reviews, paid sentiment, reviews by insiders and buying followers or views \
                 (§ 465.8) are barred. Civil penalties apply: $51,744 per violation by the figure of 2024.",
        },
        sources: &[
            "https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm",
            "https://submitexpress.com/ftc-to-fine-businesses-over-50k-for-fake-reviews.html",
        ],
        asks: RuleAsks::Tick,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: day(2024, 10, 21),
    },
    Shipped {
        key: "us-claims",
        market: Market::Us,
        platforms: &[],
        trigger: to(Market::Us),
        title: Words {
            ru: "Чем подтверждены обещания", en: "What backs the claims"
        },
        basis: Words {
            ru: "Закон о ФТК, разд. 5; 16 CFR, ч. 255",
            en: "FTC Act, section 5; 16 CFR Part 255",
        },
        text: Words {
            ru: "Руководства толкуют раздел 5 закона о ФТК: сами они — рекомендации, но следят за ними через этот закон. \
                 Пройдите обещания, которые автор повторит за брендом, и запишите, у кого лежит подтверждение каждого.",
            en: "The Guides interpret section 5 of the FTC Act: they are advice, and enforced through that act. Go through \
                 the claims the creator will repeat after the brand, and note who holds the proof of each.",
        },
        sources: &["http://federal.elaws.us/fr/notice/7/26/2022/2022-12327"],
        asks: RuleAsks::Answer,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: None,
    },
    Shipped {
        key: "us-counsel",
        market: Market::Us,
        platforms: &[],
        trigger: RuleTrigger { cross_border: true, ..ALWAYS },
        title: Words {
            ru: "Вопрос юристу до брифа",
            en: "A question for counsel before the brief",
        },
        basis: Words {
            ru: "EO 14071, решение от 8 мая 2022; OFAC, вопросы 1034, 1058–1061",
            en: "EO 14071, determination of May 8, 2022; OFAC FAQs 1034, 1058–1061",
        },
        text: Words {
            ru: "Лицам США с 7 июня 2022 года запрещено оказывать лицам в России услуги бухгалтерии, создания трастов \
                 и компаний и управленческого консультирования. К последнему OFAC относит стратегические советы, \
                 разработку, оценку и проведение маркетинговых программ, управление брендом. Работает ли здесь лицо США \
                 на бренд, который находится в России? Это вопрос юристу, и ответ здесь не даётся. Относится ли запрет \
                 к оплате одной публикации автора, не установлено.",
            en: "Since June 7, 2022 US persons may not export accounting, trust and company formation, or management \
                 consulting services to persons located in Russia. OFAC counts strategic business advice, developing, \
                 evaluating or implementing marketing programs, and brand management among the latter. Does a US person \
                 work here for a brand located in Russia? That is a question for counsel, and no answer is given here. \
                 Whether paying for a single creator’s post falls under it is not established.",
        },
        sources: &[
            "https://ofac.treasury.gov/faqs/1034",
            "https://sanctionsnews.bakermckenzie.com/ofac-issues-new-faqs-on-export-ban-on-certain-services/",
        ],
        asks: RuleAsks::Answer,
        scope: RuleScope::Campaign,
        warns: false,
        valid_from: day(2022, 6, 7),
    },
];

/// The label a platform brings itself.
const fn label(
    key: &'static str,
    platforms: &'static [Platform],
    title: Words,
    text: Words,
) -> Shipped {
    Shipped {
        key,
        market: Market::Us,
        platforms,
        trigger: to(Market::Us),
        title,
        basis: Words {
            ru: "Правила площадки; практика", en: "Platform rules; practice"
        },
        text,
        sources: &[
            "https://knowledge.inzpire.me/en/articles/10156049",
            "https://help-influence.later.com/hc/en-us/articles/20462357687319",
        ],
        asks: RuleAsks::Tick,
        scope: RuleScope::Deliverable,
        warns: false,
        valid_from: None,
    }
}
