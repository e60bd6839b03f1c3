# `charter init`: the interview, the draft and what is said about it.

init-begins = A few questions about your charter. Esc or Ctrl-C stops; nothing is written before the last answer.
init-ask-languages = In which languages does the charter appear?
init-ask-name = What is the body called in { $language }?
init-ask-kind = What kind of body is it?
init-ask-channels = How can customers reach you?
init-ask-phone = Telephone number
init-ask-email = E-mail address
init-ask-web-form = Address of the contact form
init-ask-website = Address of the web site
init-ask-hours = Usual opening hours, Monday to Friday

init-help-later = Leave it empty to fill it in later.
init-help-phone = In international form, such as +32 2 123 45 67. Leave it empty to fill it in later.
init-help-link = It begins with https://. Leave it empty to fill it in later.
init-help-hours = Such as 09:00-12:00, 13:00-16:00. Leave it empty to fill it in later.
init-help-one = ↑↓ to move, Enter to choose, letters to search
init-help-several = ↑↓ to move, space to tick or untick, Enter to go on
init-help-one-at-least = Choose at least one.

init-wrong-phone = Write the number in international form: +32 2 123 45 67.
init-wrong-email = Write a whole e-mail address: info@example.be.
init-wrong-link = Write the whole address, with https://.
init-wrong-times = Write hours and minutes with two digits each: 09:00-12:00, 13:00-16:00.

init-channel-phone = Telephone
init-channel-email = E-mail
init-channel-web-form = Contact form on the web site
init-channel-visit = Visit
init-channel-post = Letter
init-channel-website = Web site

init-stopped = Stopped; nothing was written.
init-terminal-failed = The terminal cannot be used: { $why }. With --yes nothing is asked.
init-nobody-to-ask = There is no terminal to ask at. Say --name and --kind (and --languages if you like), or --yes to take the defaults.
init-exists = { $file } exists already and was left as it is. With --force it is replaced.
init-next =
    To go on:
      charter check { $path }     says what is still missing
      charter render { $path }    makes a page of it

# What stands before the blocks of the draft.

init-head-file = This file is your customer charter in all its languages. What follows `##` explains; you may delete it.
init-head-todo = A text that begins with `TODO` still has to be written.
init-head-fact = A line that begins with a single `#` waits for a fact: replace the example with your own value and remove the `# `.
init-head-elsewhere = Where a web page says it already, you may write `link: https://…` instead of the text; where you do not offer something, `not_offered:` and the reason.
init-head-commands = `charter check { $file }` says what is missing; `charter explain CODE` says what an obligation asks.
init-head-schema = `charter schema charter > charter.schema.json` puts a file beside this one with which your editor explains every key.

init-asked-by = Asked by: { $codes }
init-kinds = Kind of body: { $kinds }
init-promise = Once the term is set in `within`, you can promise:

init-about-head = What the document is, and its languages. You draft in the first one; to add a language, add it here and to every text.
init-about-organisation = Who you are. The kind of body decides which obligations apply to you.
init-about-validity = Since when the charter holds and when you will review it, so that readers see that it is up to date.
init-about-introduction = A few sentences at the beginning: why you have a charter, and what readers can expect of it.
init-about-scope = Which services and contacts the charter is about, and which not.
init-about-sites = The places that customers can visit: address, hours, and access for people with a disability. One entry a place.
init-about-channels = The ways to reach you, each with its hours, its cost and its languages.
init-about-services = What you do for your customers, by the names that they use, with the cost and the time it takes. One entry a service.
init-about-commitments = What you promise, along the four steps of a contact: orient, welcome, deliver, follow up. The term stands once, in `within`; the sentence says `{ "{deadline}" }` and every language words it by itself.
init-about-requests = How you deal with what people ask you: a request meant for another service, the language of the answer, what every letter shows, delays.
init-about-information = How you inform the public without being asked, people who are hard to reach included.
init-about-openness = How people get to see administrative documents, and have wrong information about themselves corrected.
init-about-decisions = That your decisions say on which grounds they rest.
init-about-recourse = How to contest a decision: before whom, in which form and in which term. One entry a way.
init-about-data-protection = Who is responsible for personal data, whom to ask about them, and how people use their rights.
init-about-inclusion = That nobody is left out: equal treatment, reasonable accommodation, help with digital services, and a way without a computer.
init-about-complaints = How to complain, who deals with it and how long it takes, and whom one can turn to afterwards (the second line, such as the Federal Ombudsman).
init-about-feedback = Suggestions and compliments: what is no complaint and helps you to improve.
init-about-follow-up = How customers hear of changes after they were served.
init-about-only-once = That you do not ask again for what the government already knows.
init-about-customer-rights = What customers have a right to. One entry a right.
init-about-customer-duties = What you expect of customers, so that you can serve them well. One entry a duty.
init-about-measurement = How you measure whether you keep your promises, and where you publish the results.

# Texts of the draft that wait to be written; what stands here is a hint to its author.

init-todo-name = the official name in English
init-todo-mission = in one or two sentences, what you are there for
init-todo-introduction = why this charter exists and what readers can expect of it
init-todo-covers = the services and contacts that the charter is about
init-todo-does-not-cover = what it is not about, and where to turn for that
init-todo-site-name = the name of the building or counter
init-todo-site-access = how people with a disability enter the building and are received
init-todo-service-name = the name of the service, as customers know it
init-todo-service-description = what the customer gets, and what it takes
init-todo-orient = what you do so that everybody finds the right service
init-todo-phone-answer = how soon you answer the telephone
init-todo-acknowledgement = how soon you confirm that a message has arrived
init-todo-answer = how soon you answer a message
init-todo-delays = how and when you tell customers that something takes longer
init-todo-proactive = what you tell the public of your own accord, and where
init-todo-hard-to-reach = how you reach people who do not read your web site or letters
init-todo-documents-how = how one asks to see an administrative document, and where
init-todo-decisions = how your decisions explain the grounds on which they rest
init-todo-recourse-body = the court or authority before which your decisions can be contested
init-todo-recourse-form = in which form one does so, and where that is explained
init-todo-controller = the service that is responsible for personal data
init-todo-non-discrimination = that everybody is treated equally, and how you see to it
init-todo-accommodation = how somebody with a disability asks for an adaptation
init-todo-digital-help = where one gets help with your digital services
init-todo-non-digital = how one is served without a computer
init-todo-complaint-definition = what you treat as a complaint
init-todo-coordinator = the function that coordinates complaints (no personal name)
init-todo-suggestions = how one makes a suggestion, and what you do with it
init-todo-compliments = how one passes on a compliment
init-todo-changes = how customers hear of changes that concern them
init-todo-only-once = which information you do not ask for again
init-todo-right = a right that customers have with you
init-todo-duty = what you ask of customers, such as a complete file
init-todo-surveys = how you ask customers whether they are satisfied

# Texts of the draft that can stay, and examples.

init-text-title = Customer charter
init-text-short-name = FPS Example
init-text-street = Example Street 1
init-text-city = Brussels
init-text-second-line = The competent ombudsman
init-text-promise-courtesy = We receive you with courtesy and treat you with respect and impartiality.
init-text-promise-delay = If we cannot keep a term, we tell you before it ends, with the reason and a new date.

init-promise-phone-answer = We answer your call { "{deadline}" }.
init-promise-acknowledgement = We confirm { "{deadline}" } that we have received your message.
init-promise-answer = We answer your message { "{deadline}" }.
