### Phrase pairs: as a brand says it and how to say it to a creator.

phrase-list-note = One thought in two tongues: as a brand says it and as a creator hears it. Your own pairs appear here as you keep them.
phrase-business = As a brand says it
phrase-creative = How to say it to a creator
phrase-own = your own
phrase-built-in = built in
phrase-add = Add a pair
phrase-edit = Edit the pair
phrase-remove = Remove the pair: { $text }
phrase-removed = Phrase pair removed
phrase-note = Where it came up
phrase-new = A new phrase pair

## The pairs that come along

phrase-awareness-business = Awareness +30%
phrase-awareness-creative = Your people see the thing and understand what sets it apart
phrase-reach-business = Reach of a million
phrase-reach-creative = It’s heard by people who don’t know you yet and are your kind
phrase-consideration-business = Growth of consideration
phrase-consideration-creative = People want to find out more and ask you, not a search engine
phrase-engagement-business = Engagement of 4%
phrase-engagement-creative = A video under which people tell their own story
phrase-sales-business = Quarterly sales target
phrase-sales-creative = People who really need it find it in time
phrase-first-orders-business = First orders from new customers
phrase-first-orders-creative = Somebody dares to try it because they trust you
phrase-repeat-business = Repeat purchases
phrase-repeat-creative = People come back for your advice, as it held good
phrase-cost-business = Cost per order within plan
phrase-cost-creative = Enough good done that the series can go on
phrase-trust-business = Social proof before launch
phrase-trust-creative = The people you trust yourself try it first
phrase-content-business = Ten pieces of content
phrase-content-creative = A few stories you would tell without us too
phrase-code-business = Promo code redemptions
phrase-code-creative = A gift for your people, to be picked up any time
phrase-traffic-business = Traffic to the site
phrase-traffic-creative = A place where the curious find their answer
phrase-community-business = Growth of brand followers
phrase-community-creative = A circle of people to talk with after the video too
phrase-launch-business = Product launch by a date
phrase-launch-creative = Your people hear first, and you have time to show it your way
