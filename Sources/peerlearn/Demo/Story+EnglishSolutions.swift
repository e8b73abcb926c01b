extension Story {
    /// The solutions of the demonstration in English, in the order of ``Story/solutions``.
    static let englishSolutions: [Solution] = [
        Solution(
            text: """
                Rule. Every day at nine the CRM finds invoices that fell due exactly three days ago and sends a \
                letter. Disputed invoices are skipped.
                Letter. “Dear {name}, we do not see a payment for invoice {number}, {amount}, yet. It was due on \
                {date}. Pay here: {link}.”
                Test. Three cases in the test base: a late invoice, a disputed one, one that is not due. Letters went \
                to my own mailbox, and all was as it should be.
                Explanation. The filter finds everybody who is on day three and writes to them. The account manager \
                has nothing to do.
                """,
            quality: 0.50,
            revision: """
                Rule. When: weekdays, 10:00. Whom: the invoice is unpaid, fell due 3 to 7 days ago, no reminder yet. \
                What: one letter. Leave alone: a dispute, a promise to pay, a wish for no letters. Stop: the payment \
                has come, or the letter has gone.
                Letter. “Dear {name}, we do not see a payment for invoice {number}, {amount}, yet. It was due on \
                {date}. Pay here: {link}. If you have paid, thank you, no need to reply.”
                Dry run, expected → came out: day three: yes → yes; day three on a Saturday: Monday → Monday; paid: \
                no → no; dispute: no → no; promise: no → no; second start: no → no. To customers: 0.
                Explanation. Anna’s day three is a Saturday. “Exactly three” lost her for good; the range finds her \
                on Monday. If she pays on Sunday, nothing is sent.
                """,
            problem: "How not to lose the customers whose third late day falls on a weekend."),
        Solution(
            text: """
                When: weekdays, 10:00. Whom: unpaid, 3–7 days late, not reminded of it. What: one letter. Leave \
                alone: dispute, promise, opted out. Stop: payment, checked on sending.
                “Dear {name}, we do not see {amount} for invoice {number} yet. It was due on {date}. {Pay}. If you \
                have paid, thank you!” No name: “Good morning”. No amount: nothing leaves.
                Run, expected / got: 3 days yes / yes; 8 days no / no; paid an hour before no / no; dispute no / no; \
                no name yes / yes; second start no / no. To customers: 0.
                To a colleague: Anna’s invoice was due on 3 March; the letter leaves on the 6th. Paid on the 5th? \
                Silence.
                """,
            quality: 0.86,
            revision: """
                When: weekdays, 10:00. Whom: a customer with an invoice 3 to 7 days late that nobody has written \
                about. What: one letter that lists all such invoices. Leave alone: dispute, promise, no letters \
                please. Stop: payment, checked at the minute of sending.
                “Dear {name}, we do not see a payment yet for: {number, balance, due date, a line for each}. {Pay \
                all}. If you have paid, thank you!” No name: “Good morning”. No amount: nothing leaves.
                Run, expected / got: 3 days yes / yes; 8 days no / no; paid an hour before no / no; Saturday Monday / \
                Monday; no name yes / yes; two invoices one letter / two, mended. Before: 14 invoices, 14 letters; \
                after: 14 invoices, 11 letters. To customers: 0.
                To a colleague: my mistake was to count invoices and not customers. Check yourself: how many letters \
                does somebody with two late invoices get?
                """,
            problem: "How to put several late invoices of one customer into one letter."),
        Solution(
            text: """
                Kept it simple: once a week the CRM takes everybody who owes us money and sends them a letter.
                “Dear customer, you have failed to pay on time. Settle your debt immediately or deliveries will \
                stop.” No number and no amount in it, since people know perfectly well what they owe.
                There is nothing much to test: the CRM has its own report on what was sent.
                Explaining it is easy: open Automation, press New, choose the Overdue filter, paste the text, press \
                Save.
                """,
            quality: 0.35,
            revision: """
                Rule. When: weekdays, 10:00. Whom: the invoice is unpaid and 3 to 7 days late. What: one letter. \
                Leave alone: a dispute, a promise to pay. Stop: payment, or a letter already sent.
                Letter. “Good morning. We do not see a payment for invoice {number}, {amount}, yet. It was due on \
                {date}. Pay here: {link}. If you have paid, thank you. If something is in the way, just reply and we \
                will find a solution.”
                Dry run on a copy, expected / got: 4 days yes / yes; 2 days no / no; 10 days no / no; paid no / no; \
                dispute no / no; promise no / no. To customers: 0 letters.
                Explanation. Peter is four days late. The letter gives him the number and the amount, so he need not \
                search for the invoice. If he pays before ten, he gets nothing. My first text only frightened people \
                who had forgotten.
                """,
            problem: "How to turn a stern demand into a letter that gets paid and not argued with."),
        Solution(
            text: """
                When: weekdays at 10:00. Whom: unpaid, 3 to 7 days past the due date, no letter yet. What: number, \
                amount, date, link. Leave alone: dispute, promise, opted out. Stop: payment.
                “Hello {name}, invoice {number} for {amount} was due on {date}. Pay here: {link}. If you have paid \
                already, please ignore this.”
                Run, expected / got: 3 days yes / yes; 7 days yes / yes; 8 days no / no; dispute no / no; paid no / \
                no; half paid, the rest / the whole sum (!). To customers: 0.
                To a colleague: think of Greenfield Ltd. Their invoice was due on Monday; on Thursday they get a \
                letter unless they pay before ten.
                """,
            quality: 0.74,
            revision: """
                When: weekdays at 10:00. Whom: a balance over £1, 3 to 7 days past the due date, no letter yet. What: \
                a letter with the balance. Leave alone: dispute, promise, opted out. Stop: the balance is zero, \
                checked at the minute of sending.
                “Hello {name}, {balance} of {amount} is left to pay on invoice {number}, due on {date}. Pay here: \
                {link}. If it is on its way, thank you, no need to reply.” No name: “Hello”.
                Run, expected / got: 3 days yes / yes; 8 days no / no; dispute no / no; paid no / no; half paid, the \
                rest / the rest; 40p left no / no. Lists before and after attached. To customers: 0.
                To a colleague: Greenfield had paid half, and my first version asked for everything. I had taken \
                “amount” where “balance” was meant. Check yourself: what does somebody see who is two pounds short?
                """,
            problem: "How to remind a customer of the balance when part of the invoice is paid."),
        Solution(
            text: """
                When: weekday mornings. Whom: unpaid invoices, three to seven days late. What: the letter from the \
                template. Leave alone: customers with an open dispute. Stop: payment.
                “Dear {name}, this is a reminder of invoice {number}, {amount}, due on {date}. Pay here: {link}.”
                Tested with my own mailbox, four cases: late, it came; not late, it did not; dispute, it did not; no \
                name, it came as “Dear ,”. That last one is not pretty, but there are few such customers.
                Explanation. In the morning the CRM looks who is late and writes to them for us. Whoever has paid \
                gets nothing.
                """,
            quality: 0.60,
            revision: """
                When: weekdays, 10:00. Whom: unpaid, 3 to 7 days late, not reminded yet. What: the letter from the \
                template. Leave alone: dispute, promise, no letters please. Stop: payment or a letter sent.
                “Dear {name}, we do not see a payment for invoice {number}, {amount}, due on {date}, yet. Pay here: \
                {link}. Paid already? Thank you, no need to reply.” Empty fields: no name, “Good morning”; no number, \
                amount or link, nothing leaves and the account manager gets a task.
                Run, expected / got: late yes / yes; not late no / no; dispute no / no; paid no / no; no name “Good \
                morning” / “Good morning”; no amount task / task. To customers: 0.
                Explanation. Oliver’s card has no name: on day three the rule sees him and simply says good morning. \
                Without an amount it writes to the manager and not to Oliver.
                """,
            problem: "How to decide about empty fields beforehand, so that nobody reads “Dear ,”."),
        Solution(
            text: """
                When: weekdays, 10:00 customer’s time. Whom: balance over £1, 3–7 days late, not reminded. What: one \
                letter per customer, all invoices. Leave alone: dispute, promise until its date, opted out. Stop: \
                payment, checked on sending.
                “Dear {name|Good morning}, not paid yet: {number, balance, date}. {Pay}. Paid? Thank you. Difficult? \
                Just reply.” No number or amount: a task.
                Run (expected/got): Saturday Mon/Mon; half the rest/the rest; two invoices one/two, mended; paid an \
                hour before no/no; dispute no/no; restart no/no. Before 31, after 28, to customers 0.
                To a colleague: Anna, due 3 March, letter on the 6th; paid on the 5th, silence. My mistake: counting \
                invoices. Who gets one tomorrow?
                """,
            quality: 0.95,
            revision: """
                When: weekdays, 10:00 customer’s time. Whom: balance over £1, 3 to 7 days late, not reminded of this \
                invoice. What: one letter per customer with all their invoices. Leave alone: dispute, promise until \
                its date, opted out. Stop: payment, checked at the minute of sending. Two people know the switch.
                “Dear {name}, we do not see a payment yet for: {number, balance, date}. {Pay}. If you have paid, \
                thank you. If it is difficult now, just reply; {manager} will read it.” No name: “Good morning”. No \
                number or amount: a task for the manager.
                Run (expected / got): Saturday Mon / Mon; half the rest / the rest; two invoices one / two, mended; \
                paid an hour before no / no; dispute no / no; restart no / no. Before 31, after 28, to customers 0. A \
                colleague repeated it from the notes in twelve minutes without a question.
                To a colleague: Anna, due 3 March, letter on the 6th; paid on the 5th, silence. My mistake was to \
                count invoices and not customers. Check yourself: who gets a letter tomorrow, and what stops it?
                """,
            problem: """
                The whole thing ready to copy: rule, letter, a run that mails no customer, and a two-minute \
                explanation.
                """),
        Solution(
            text: """
                On Friday afternoon we export everybody who is more than three days late, and on Monday morning the \
                CRM mails that list. It feels safer, because somebody can look through it first.
                Letter: “Good morning. You have an unpaid invoice for {amount}. Please pay it as soon as possible.” \
                The invoice number did not fit into the template.
                Test: the export opened, it has forty lines, and it looks right.
                Explanation: in Lists press Export, then in Mailings choose that list and set the time.
                """,
            quality: 0.42,
            revision: """
                When: weekdays, 10:00; the list is made at that very minute. Whom: unpaid, 3 to 7 days late, not \
                reminded yet. What: one letter. Leave alone: dispute, promise, no letters please. Stop: payment, even \
                if it came a minute before sending.
                “Good morning. We do not see a payment for invoice {number}, {amount}, yet. It was due on {date}. Pay \
                here: {link}. If you have paid, thank you, no need to reply.”
                Run in the test base, expected / got: 3 days yes / yes; 9 days no / no; paid on Saturday no / no; \
                dispute no / no; promise no / no; restart no / no. To customers: 0.
                Explanation. The old list lived from Friday on, so Lena, who paid on Saturday, would have had a \
                letter on Monday. Now the rule looks for the payment just before it sends. My mistake was to trust \
                yesterday’s list.
                """,
            problem: "How not to write to somebody who paid while the list was waiting."),
        Solution(
            text: """
                When: each weekday at 10:00 London time. Whom: unpaid, 3 to 7 days late, no reminder yet. What: a \
                letter. Leave alone: dispute, promise. Stop: payment, or a letter already sent.
                “Dear {name}, we do not see a payment for invoice {number}, {amount}, yet. It was due on {date}. Pay \
                here: {link}. If you have paid, thank you.”
                Five cases, expected / got: 3 days yes / yes; 8 days no / no; dispute no / no; paid no / no; restart \
                no / no. All to me.
                To a colleague: Anna’s date was 3 March; the letter comes at ten on the 6th. In Singapore that is six \
                in the evening, which is probably fine.
                """,
            quality: 0.68,
            revision: """
                When: weekdays, 10:00 by the time zone in the card; London if there is none. Whom: unpaid, 3 to 7 \
                days late, no reminder yet. What: a letter. Leave alone: dispute, promise, no letters please. Stop: \
                payment, or a letter already sent.
                “Dear {name}, we do not see a payment for invoice {number}, {amount}, yet. It was due on {date}. Pay \
                here: {link}. If you have paid, thank you, no need to reply.” No name: “Good morning”.
                Run, expected / got: 3 days yes / yes; 8 days no / no; dispute no / no; paid no / no; restart no / \
                no; Singapore 10:00 there / 10:00 there. To customers: 0.
                To a colleague: Anna in Leeds and Wei in Singapore both read it at ten in the morning and can ring us \
                the same day. Before, Wei would have had it on the way home. What stops it? A payment before ten by \
                their own clock.
                """,
            problem: "How to send the letter in the customer’s morning and not in ours."),
        Solution(
            text: """
                When: weekdays, 10:00. Whom: unpaid, 3 to 7 days late, not reminded of this invoice. What: one \
                letter. Leave alone: a dispute on the invoice, a promise, opted out. Stop: payment.
                “Dear {name}, we do not see a payment for invoice {number}, {amount}, due {date}, yet. Pay here: \
                {link}. Paid? Thank you! Found a mistake? Just reply.”
                Run, expected / got: 4 days yes / yes; 2 days no / no; 8 days no / no; paid no / no; dispute no / no; \
                promise no / no. To customers: 0.
                To a colleague: Vega are three days late, so they get a letter tomorrow, unless they pay or open a \
                dispute.
                """,
            quality: 0.80,
            revision: """
                When: weekdays, 10:00. Whom: unpaid, 3 to 7 days late, not reminded of this invoice. What: one \
                letter. Leave alone: a dispute noted on the invoice or an open support ticket, a promise, no letters \
                please. Stop: payment, checked at the minute of sending.
                “Dear {name}, we do not see a payment for invoice {number}, {amount}, due {date}, yet. Pay here: \
                {link}. Paid? Thank you! Found a mistake? Just reply.” No name: “Good morning”. No link: a task for \
                the manager.
                Run, expected / got: 4 days yes / yes; 8 days no / no; paid no / no; dispute on the invoice no / no; \
                support ticket no / yes, mended; promise no / no. Before 26, after 23. To customers: 0.
                To a colleague: Vega complained in the support chat, the invoice said nothing about it, and my first \
                version would have written to them. I had looked for disputes in one place only. Where else do your \
                customers argue?
                """,
            problem: "How to notice a dispute that was opened with support and not on the invoice."),
        Solution(
            text: """
                Rule: if there is no payment after three days, the CRM sends a letter, then another every second day \
                until the money is here.
                Letter: “Good morning. You still have not paid your invoice for {amount}. We expect payment today.”
                Test: switched on for ten real customers, to keep it honest. Two rang to say they had paid, and one \
                took offence. The others are quiet, so it works.
                Explanation: the rule chases people by itself; just remember to switch it off.
                """,
            quality: 0.38,
            revision: """
                Rule. When: weekdays, 10:00. Whom: unpaid, 3 to 7 days late, not reminded yet. What: one letter, not \
                a series. Leave alone: dispute, promise, no letters please. Stop: payment or the first letter; from \
                day eight a person rings.
                Letter. “Good morning. We do not see a payment for invoice {number}, {amount}, yet. It was due on \
                {date}. Pay here: {link}. If you have paid, thank you, no need to reply.”
                Run on a copy, every address replaced by a test mailbox. Expected / got: 3 days yes / yes; 8 days \
                task / task; paid this morning no / no; dispute no / no; promise no / no; second day running no / no. \
                To customers: 0.
                Explanation. My mistake was to test on live people: two who had paid had to be rung up with an \
                apology. Now Mark gets one letter on day four, and none once he has paid.
                """,
            problem: "How to test a rule on a copy, so that nobody has to apologise to real customers."),
        Solution(
            text: """
                When: weekdays at 10:00. Whom: unpaid invoices, 3 to 7 days late. What: a letter. Leave alone: \
                whoever has promised to pay; there is a tag on the card. Stop: payment.
                “Dear {name}, we do not see a payment for invoice {number}, {amount}, due on {date}, yet. We should \
                be grateful for it.”
                Tested in the test base: late, paid, with the tag, without the tag. Everything worked; what was \
                expected is not written down.
                Explanation: the rule writes to those who are late and not to those who have promised. A promise is a \
                promise, so the tag stays.
                """,
            quality: 0.55,
            revision: """
                When: weekdays, 10:00. Whom: unpaid, 3 to 7 days late, not reminded yet. What: one letter. Leave \
                alone: dispute, no letters please, a promise until its date plus one day. Stop: payment or a letter \
                sent; a promise that ends after day seven becomes a task for the manager.
                “Dear {name}, we do not see a payment for invoice {number}, {amount}, due on {date}, yet. Pay here: \
                {link}. If you have paid, thank you.” No name: “Good morning”.
                Run, expected / got: late yes / yes; paid no / no; promised for tomorrow no / no; promised for \
                yesterday tomorrow / tomorrow; promise without a date task / yes, mended; dispute no / no. To \
                customers: 0.
                Explanation. Ina promised to pay by Friday. Until Saturday the rule is silent, then it sees her \
                again. My mistake was a tag that never ends: nobody would have seen Ina at all. When does the rule \
                look again if a promise has no date?
                """,
            problem: "What to do about a promise to pay whose date has passed."),
        Solution(
            text: """
                When: weekdays, 10:00, at most 50 a day. Whom: unpaid, 3–7 days late, not reminded of this invoice. \
                What: one letter. Leave alone: dispute, promise, opted out. Stop: payment; two know the switch.
                “Dear {name}, we do not see {balance} for {number}, due {date}, yet. {Pay}. Paid? Thank you.” No \
                name: “Good morning”. No amount: a task.
                Run (expected / got): 3 days yes / yes; 8 days no / no; paid an hour before no / no; dispute no / no; \
                half the rest / the rest; started twice no / yes, mended. Before 22, after 19. To customers 0.
                To a colleague: Anna gets one letter on 6 March, even if somebody presses Start twice.
                """,
            quality: 0.90,
            revision: """
                When: weekdays, 10:00, at most 50 a day. Whom: unpaid, 3 to 7 days late, not reminded of this \
                invoice. What: one letter per customer with all invoices; due on a weekend means Monday. Leave alone: \
                dispute, promise, opted out. Stop: payment; two people can switch it all off.
                “Dear {name}, we do not see {balance} for invoice {number}, due {date}, yet. {Pay}. If you have paid, \
                thank you, no need to reply.” No name: “Good morning”. No number or amount: a task.
                Run (expected / got): 3 days yes / yes; paid an hour before no / no; dispute no / no; half the rest / \
                the rest; two invoices one / one; started twice no / yes, mended: the mark “reminded” is set before \
                sending. Before 22, after 19. To customers 0.
                To a colleague: Anna, due 3 March, gets one letter on the 6th and no other. I had set the mark after \
                sending, where a second start could not see it. Check yourself: what happens if the mail fails \
                between the mark and the letter?
                """,
            problem: "How not to send the same letter twice when a rule is started again."),
    ]
}
