extension Story {
    /// The demonstration in English.
    static let english = Story(
        cohort: "Pilot: payment reminders",
        facilitator: "Helen Marsh",
        curator: "Daniel Okafor",
        moderator: "Priya Nair",
        collector: "Tom Whitaker",
        guides: [
            "Ruth Ellison", "Samir Haddad", "Fiona Drummond", "Marcus Bell", "Ingrid Solberg", "Owen Pritchard",
            "Claire Dubois", "Kenji Mori",
        ],
        authors: [
            "Alice Fenwick", "Ben Adeyemi", "Chloe Barton", "David Kowalski", "Emma Lindqvist", "Farid Rahimi",
            "Grace Holloway", "Harry Osborne", "Isla McKenzie", "Jack Thornton", "Kavita Desai", "Leo Marchetti",
            "Maya Goldberg", "Nathan Price", "Olivia Stone", "Patrick Byrne", "Rosa Delgado", "Simon Achebe",
            "Tessa Wainwright", "Umar Siddiqui", "Violet Carter", "Will Hargreaves", "Yasmin Aziz", "Zoe Petrou",
        ],
        departments: ["Sales", "Accounts", "Customer Support", "Logistics"],
        solutions: englishSolutions,
        remarks: [
            Remarks(byLevel: [
                """
                I tried to pick customers by your rule and could not yet: I do not see how many days late, or which \
                invoice. Take the last reminder that went out by hand and put it into five lines: when, whom, what, \
                whom to leave alone, when to stop.
                """,
                """
                Whom you pick is clear at once. Look at what happens to somebody who paid this morning or opened a \
                dispute: I think they get a letter too. I had the same; what helped was to check for the payment on \
                sending, not when the list is made.
                """,
                """
                Two of us followed your five lines and picked the same customers. Walk along the edges once more: \
                weekends, part payments, two invoices of one customer. Whatever is not there yet needs half a line \
                each.
                """,
                """
                I am taking your rule as it is: weekends, part payments and two invoices are all there, and I did not \
                have to guess once. One wish for later: note who can switch it off while you are on leave.
                """,
            ]),
            Remarks(byLevel: [
                """
                Try reading the letter aloud as if you had paid yesterday. I felt told off. Start with the facts, “we \
                do not see a payment for invoice … yet”, and there is nobody left to blame.
                """,
                """
                A kind letter, I would answer it gladly. Before I could pay I would have to search, though: check \
                that number, amount, due date and link are all there. I keep those four words on a note by my screen.
                """,
                """
                Number, amount, date, one link and a word for those who have paid: that takes me a minute. The empty \
                fields are left. Delete the name in a test card, then the amount, and see what arrives.
                """,
                """
                This could go into the templates today. What I like to copy: without an amount it does not leave, and \
                without a name it simply says good morning. Do tell Support about it, they will get the replies.
                """,
            ]),
            Remarks(byLevel: [
                """
                Check the settings of the automation before you switch it on: I cannot tell who would get the first \
                letter. Make a copy, put a test mailbox in place of the address and write down three cases. Half an \
                hour, honestly.
                """,
                """
                Good that there is a test. I could not repeat it yet: there are fewer than six cases, or I do not see \
                what you expected. Write the expectation down before you start, in its own column, and the odd one \
                out will jump at you.
                """,
                """
                Six cases, expectation next to outcome, nothing to customers: I should sleep well with this rule. \
                Keep the list before and after as well, and try to break it by starting it twice. That is where ours \
                broke.
                """,
                """
                I repeated the run from your notes without one question. The mistake you found is worth most to me: \
                we had it too, only nobody had looked. The table deserves a place of its own in the library.
                """,
            ]),
            Remarks(byLevel: [
                """
                Our buttons are in other places, so from the steps alone I could not see what the rule does or what \
                for. Tell me about one customer: the date has passed, what next? That would do it.
                """,
                """
                I see what the rule does. Why 3 to 7 days, and what stops the letter, I would still have to ask. Put \
                a “because” into one sentence at least.
                """,
                """
                The story of one customer worked for me: I can say when the rule sees them and what stops the letter. \
                Add where you stumbled yourself, since that is what people remember, and one question for them to \
                check themselves by.
                """,
                """
                I showed the paragraph to somebody new in Logistics, and they named tomorrow’s letters straight away. \
                We argued about your question for five minutes, which is a compliment. Thanks for telling us about \
                your mistake, too.
                """,
            ]),
        ],
        comments: [
            Comment(
                text: """
                    Check the settings of the automation: with us “send again” was ticked from the start, and the \
                    test customer had three letters before lunch.
                    """,
                isUseful: true,
                answer: "So it was. I have switched it off and put a second start into the table.",
                thanks: "Thanks, you saved me a week of apologies!"),
            Comment(
                text: """
                    Why not the template “Kind reminder” in the shared folder? It has the payment link and the \
                    manager’s name already; you would only change the subject.
                    """,
                isUseful: true,
                answer: "To be honest, nobody here knew of that folder. I will take the link and keep my own text.",
                thanks: nil),
            Comment(
                text: """
                    Same here, but I found a trick: make one test customer with five invoices in different states. \
                    Ten minutes once, and every run after that takes one.
                    """,
                isUseful: true,
                answer: nil,
                thanks: "Thanks! It worked first time, I have shown it to the whole team."),
            Comment(text: "yep", isUseful: false, answer: nil, thanks: nil),
            Comment(
                text: """
                    We used to make the list the day before as well, until we saw that it leads nowhere: somebody \
                    always pays in the morning. Look for the payment just before you send.
                    """,
                isUseful: true,
                answer: "And if the bank statement only arrives at noon?",
                thanks: "Thanks, it would have taken us ages to find that."),
            Comment(
                text: """
                    A view from Accounts: when two invoices are set off against each other, the CRM does not show it \
                    as a payment. We have nine such customers; put them among the exceptions at once.
                    """,
                isUseful: true,
                answer: "Could you send me the list? I will give them a tag and a date to look again.",
                thanks: nil),
            Comment(text: "nice!", isUseful: false, answer: nil, thanks: nil),
            Comment(
                text: """
                    A view from Logistics: if the goods came late, the customer may rightly wait with the money. See \
                    which date your rule counts from, the invoice or the delivery.
                    """,
                isUseful: true,
                answer: "The invoice. Delivery had not crossed my mind; it becomes case seven.",
                thanks: "Thanks, without you we would have written to quite the wrong people."),
            Comment(
                text: """
                    What if the card has two addresses, the director and the bookkeeper? Ours went to both, and each \
                    thought that the other would pay.
                    """,
                isUseful: true,
                answer: "Good question. I will try it tonight and write here.",
                thanks: nil),
            Comment(
                text: """
                    Read the letter on a phone. Mine cut the subject off at “overdue”, and the invoice number was \
                    gone. Now the number comes first.
                    """,
                isUseful: true,
                answer: nil,
                thanks: "Thanks! Five minutes’ work, and so much better."),
            Comment(text: "+1", isUseful: false, answer: nil, thanks: nil),
            Comment(
                text: """
                    I am not sure what happens on bank holidays: to our CRM a weekday is Monday to Friday, and Easter \
                    Monday is a day like any other. Worth a look at yours.
                    """,
                isUseful: true,
                answer: "Looked: same with us. We are adding the calendar of holidays.",
                thanks: "Thanks, a fresh pair of eyes was just what I needed."),
            Comment(
                text: """
                    Keep the list before and after in one file, next to the date. In a month somebody will ask why a \
                    customer had no letter, and you will answer within a minute. I have been there.
                    """,
                isUseful: true,
                answer: nil,
                thanks: nil),
            Comment(text: "ok, seen", isUseful: false, answer: nil, thanks: nil),
        ],
        reflections: [
            "I thought a rule was a filter. It turns out that half of it is whom to leave alone.",
            "I got most out of other people’s mistakes. By the fifth test I read, I could see the holes in my own.",
            """
            Honestly, for two days I missed somebody who would just tell me the right way. Then a guide asked one \
            question, and it fell into place.
            """,
            "Stopping a letter matters more than sending it. I had never given that a thought.",
            """
            Writing a review was harder than the task. At least I know now what I want from one: a step that I can \
            take.
            """,
            """
            I am not convinced that it is quicker than a manual; it took us longer. Then again, we would have \
            forgotten the manual.
            """,
            "Explaining it showed me that I had not understood the stop at all. I went back and did it again.",
            """
            Seeing how the next department works was worth more than the task. Now I know whom to ask about set-offs.
            """,
            "Not having my name on it helped. Otherwise the question about time zones would still be a draft.",
            "To be frank, one review in three was of use to me. That one was worth the whole course.",
            "A dry run used to be a formality to me. Now it is the only place where mistakes are cheap.",
            "I read letters to customers aloud before I send them. All of them, not only those about money.",
            """
            I learned little about the CRM; I have used it for years. What I did learn: my way of explaining is clear \
            only to me.
            """,
            """
            Late used to mean a bad customer. Now my first thought is that the invoice got lost or the bookkeeper is \
            on leave.
            """,
            """
            The points made me smile at first, then they drew me in. Good that they are for being useful and not for \
            being loud.
            """,
            """
            We took a solution from the library and changed nothing but the hour. It is the first time we have not \
            started from a blank page.
            """,
        ])
}
