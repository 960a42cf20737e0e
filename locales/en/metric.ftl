### The metric dictionary: name, formula in words with its denominator, and what it means to a creator.

## Audience

metric-followers = Followers
metric-followers-formula = Everyone subscribed to the account on the day of the count.
metric-followers-gloss = How many people chose to see you. It says who could watch, not who did.

metric-new-followers = New followers
metric-new-followers-formula = People who subscribed during the period, before unsubscribes are taken off.
metric-new-followers-gloss = How many people stayed with you after this content.

metric-net-followers = Net follower growth
metric-net-followers-formula = People who subscribed during the period less those who unsubscribed. It may be below zero.
metric-net-followers-gloss = How much the audience grew or shrank. It doesn’t say how many came: as many may have left.

metric-unsub = Unsubscribes
metric-unsub-formula = People who unsubscribed during the period.
metric-unsub-gloss = How many people left. A few always do after an ad; many at once is worth a talk.

metric-notifications = Notifications on
metric-notifications-formula = Subscribers who have switched on notifications for the channel.
metric-notifications-gloss = How many people asked to be told the moment you post.

## Being seen

metric-views = Views
metric-views-formula = Every time the content was watched, repeats included.
metric-views-gloss = One person may watch three times and count as three. Platforms start counting at different seconds.

metric-impressions = Impressions
metric-impressions-formula = Every time the content appeared on a screen, repeats included.
metric-impressions-gloss = How often you were put in front of someone, whether they stopped or not.

metric-reach = Reach
metric-reach-formula = Different people who saw the content at least once.
metric-reach-gloss = How many people, not how many times. Reach of two posts can’t be added up: some people saw both.

metric-reach-rate = Reach rate
metric-reach-rate-formula = People reached for every 100 followers.
metric-reach-rate-gloss = What part of your followers’ number a post gets to. Above 100 means it travelled beyond them.

metric-view-rate = View rate
metric-view-rate-formula = Average views of a post for every 100 subscribers.
metric-view-rate-gloss = How many of your subscribers’ number look at a usual post. In Telegram this is what people call ERR, though there is no engagement in it.

metric-watch-time = Watch time
metric-watch-time-formula = All hours people spent watching, added up.
metric-watch-time-gloss = How much time people gave you. An hour from one person and an hour from sixty look the same here.

metric-avd = Average view duration
metric-avd-formula = Watch time divided by views.
metric-avd-gloss = How long a usual viewer stays. It shows whether the story holds.

metric-retention = Average % viewed
metric-retention-formula = Average view duration for every 100 seconds of the video.
metric-retention-gloss = What part of the video people see. Short videos get higher figures, so compare like with like.

## Response

metric-likes = Likes
metric-likes-formula = Every like on the content.
metric-likes-gloss = The easiest way to say “seen, and fine”. Liking isn’t buying.

metric-comments = Comments
metric-comments-formula = Every comment under the content, replies included.
metric-comments-gloss = How many times people cared enough to write. What they wrote matters more than how many.

metric-shares = Shares
metric-shares-formula = Every time the content was passed on.
metric-shares-gloss = Somebody thought of a friend. It’s the strongest sign that the idea travels.

metric-saves = Saves
metric-saves-formula = Every time the content was saved for later.
metric-saves-gloss = People mean to come back: to try, to compare, to buy.

metric-engagements = Engagements
metric-engagements-formula = Likes, comments, shares and saves, added up.
metric-engagements-gloss = Everything people did under the content. It shows interest, not purchases.

metric-er-views = ER by views
metric-er-views-formula = Likes, comments, shares and saves for every 100 views.
metric-er-views-gloss = How many of those who watched responded. Compare it only with ER by views.

metric-er-reach = ER by reach
metric-er-reach-formula = Likes, comments, shares and saves for every 100 people reached.
metric-er-reach-gloss = How many of the people who saw it responded. Compare it only with ER by reach.

metric-er-followers = ER by followers
metric-er-followers-formula = Likes, comments, shares and saves for every 100 followers.
metric-er-followers-gloss = How lively your audience is for its size. Compare it only with ER by followers.

metric-sentiment = Sentiment
metric-sentiment-formula = Positive comments minus negative ones, divided by all comments that were rated.
metric-sentiment-gloss = How people talk about it, from −1 (all against) to +1 (all for). A person rates the comments; the number of them stands beside.

## Action

metric-clicks = Clicks
metric-clicks-formula = Every click on the campaign’s link.
metric-clicks-gloss = How many times people went to look. What they find there isn’t in your hands.

metric-visits = Visits
metric-visits-formula = Visits to the site that came from the campaign.
metric-visits-gloss = How many clicks arrived. Some close the page before it opens.

metric-signups = Sign-ups
metric-signups-formula = People who left their details or registered.
metric-signups-gloss = How many people let the brand write to them.

metric-conversions = Conversions
metric-conversions-formula = Actions that the brief names as a conversion.
metric-conversions-gloss = What counts here is agreed in the brief: an order, a sign-up, a trial. Look there first.

metric-orders = Orders
metric-orders-formula = Orders that the brand attributes to the campaign.
metric-orders-gloss = How many purchases came after your content. The brief says how they are traced back to you.

metric-promo-orders = Code redemptions
metric-promo-orders-formula = Orders placed with the campaign’s promo code.
metric-promo-orders-gloss = Purchases that are surely yours. Some buy without the code, so the real number is higher.

metric-new-customers = New customers
metric-new-customers-formula = People who bought from the brand for the first time.
metric-new-customers-gloss = How many people met the brand through you and bought.

metric-ctr = CTR
metric-ctr-formula = Clicks for every 100 impressions.
metric-ctr-gloss = How many of those who were shown it went to look.

metric-cr = Conversion rate
metric-cr-formula = Conversions for every 100 clicks.
metric-cr-gloss = How many of those who came did what the brief asks. It depends on the page at least as much as on you.

## Money

metric-cost = Cost
metric-cost-formula = Everything paid for the campaign: fees, production, promotion.
metric-cost-gloss = What the brand spent, your fee included.

metric-revenue = Revenue
metric-revenue-formula = Money from the orders attributed to the campaign, before any costs.
metric-revenue-gloss = What buyers paid. It isn’t profit.

metric-cpm = CPM
metric-cpm-formula = Cost for every 1,000 impressions.
metric-cpm-gloss = What it costs to be shown a thousand times. In Russia deals often count 1,000 people reached instead; the brief says which.

metric-cpv = CPV
metric-cpv-formula = Cost divided by views.
metric-cpv-gloss = What one view costs.

metric-cpe = CPE
metric-cpe-formula = Cost divided by likes, comments, shares and saves.
metric-cpe-gloss = What one response costs.

metric-cpc = CPC
metric-cpc-formula = Cost divided by clicks.
metric-cpc-gloss = What one visit to the link costs.

metric-cpf = Cost per follower
metric-cpf-formula = Cost divided by new followers.
metric-cpf-gloss = What one new follower costs.

metric-cpa = CPA
metric-cpa-formula = Cost divided by conversions.
metric-cpa-gloss = What one action the brief asks for costs.

metric-cpo = Cost per order
metric-cpo-formula = Cost divided by orders.
metric-cpo-gloss = What one order costs the brand. Lower is better.

metric-cac = CAC
metric-cac-formula = All spending to win customers divided by new customers.
metric-cac-gloss = What one first-time buyer costs. The brand compares it with what such a buyer brings over time.

metric-roas = ROAS
metric-roas-formula = Revenue divided by advertising cost.
metric-roas-gloss = How much revenue each ruble or dollar of advertising brought. 3 means three for one.

metric-drr = ACOS (ДРР)
metric-drr-formula = Advertising cost for every 100 of revenue.
metric-drr-gloss = What part of the revenue went into advertising. Lower is better. Marketplaces in Russia judge by it.

metric-romi = ROMI
metric-romi-formula = Revenue minus cost, for every 100 of cost.
metric-romi-gloss = How much came back beyond what was spent. 0 means the money just returned. It counts revenue here, not margin.

metric-emv = EMV
metric-emv-formula = Impressions valued at a chosen CPM. There is no standard.
metric-emv-gloss = What the same attention might have cost as advertising. An estimate, never money earned.

## Brand and working together

metric-brand-lift = Brand lift
metric-brand-lift-formula = People who know the brand among those who saw the campaign, minus the same among those who didn’t, in percentage points.
metric-brand-lift-gloss = Whether people remember the brand better after you. Known only from a survey.

metric-repeat-rate = Creators who return
metric-repeat-rate-formula = Creators with two or more campaigns for every 100 creators.
metric-repeat-rate-gloss = How many creators want to work with the brand again.

metric-customer-repeat-rate = Customers who return
metric-customer-repeat-rate-formula = Customers with two or more orders for every 100 customers.
metric-customer-repeat-rate-gloss = How many buyers came back. It says more about the product than about the ad.

metric-adherence = Adherence
metric-adherence-formula = Requirements met for every 100 the brief asks for.
metric-adherence-gloss = How much of what was agreed is in the finished work.

metric-on-time = On-time rate
metric-on-time-formula = Work delivered on time for every 100 pieces due.
metric-on-time-gloss = How often the date was kept. Late with notice is noted apart.

metric-turnaround = Turnaround
metric-turnaround-formula = Median hours from a question to the reply.
metric-turnaround-gloss = How long the other side usually waits. Half of the replies came faster.

## Values in their unit

metric-value-seconds = { $value } s
metric-value-hours = { $value } h

## Why two values are not held together

metric-unlike-other-denominator = the same letters over something else: these are two metrics
metric-unlike-other-metric = these count different things
metric-unlike-other-currency = in another currency than the line beside it; added only at a rate with its day and source
metric-unlike-other-market = another market, which stands beside
metric-unlike-rate-from-parts = a rate over several rows is made again from its parts
metric-unlike-same-people = the same people may be in several rows
