# `charter init` : l’entretien, le projet et ce qui en est dit.

init-begins = Quelques questions sur votre charte. Esc ou Ctrl-C pour interrompre ; rien n’est écrit avant la dernière réponse.
init-ask-languages = Dans quelles langues la charte paraît-elle ?
init-ask-name = Comment l’organisme s’appelle-t-il en { $language } ?
init-ask-kind = De quel type d’organisme s’agit-il ?
init-ask-channels = Comment les usagers peuvent-ils vous joindre ?
init-ask-phone = Numéro de téléphone
init-ask-email = Adresse e-mail
init-ask-web-form = Adresse du formulaire de contact
init-ask-website = Adresse du site internet
init-ask-hours = Heures d’ouverture habituelles, du lundi au vendredi

init-help-later = Laissez vide pour compléter plus tard.
init-help-phone = Sous forme internationale, par exemple +32 2 123 45 67. Laissez vide pour compléter plus tard.
init-help-link = L’adresse commence par https://. Laissez vide pour compléter plus tard.
init-help-hours = Par exemple 09:00-12:00, 13:00-16:00. Laissez vide pour compléter plus tard.
init-help-one = ↑↓ pour se déplacer, Entrée pour choisir, des lettres pour chercher
init-help-several = ↑↓ pour se déplacer, espace pour cocher ou décocher, Entrée pour continuer
init-help-one-at-least = Choisissez-en au moins un.

init-wrong-phone = Écrivez le numéro sous forme internationale : +32 2 123 45 67.
init-wrong-email = Écrivez une adresse e-mail complète : info@example.be.
init-wrong-link = Écrivez l’adresse complète, avec https://.
init-wrong-times = Écrivez les heures et les minutes en deux chiffres : 09:00-12:00, 13:00-16:00.

init-channel-phone = Téléphone
init-channel-email = E-mail
init-channel-web-form = Formulaire de contact du site
init-channel-visit = Visite sur place
init-channel-post = Courrier postal
init-channel-website = Site internet

init-stopped = Arrêt à votre demande ; rien n’a été écrit.
init-terminal-failed = Le terminal ne peut pas être utilisé : { $why }. Avec --yes, rien n’est demandé.
init-nobody-to-ask = Il n’y a pas de terminal où poser les questions. Indiquez --name et --kind (et --languages si vous le souhaitez), ou --yes pour prendre les valeurs par défaut.
init-exists = { $file } existe déjà et n’a pas été modifié. Avec --force, le fichier est remplacé.
init-next =
    Pour continuer :
      charter check { $path }     dit ce qui manque encore
      charter render { $path }    en fait une page

# Ce qui précède les blocs du projet.

init-head-file = Ce fichier est votre charte client, dans toutes ses langues. Ce qui suit `##` est une explication ; vous pouvez la supprimer.
init-head-todo = Un texte qui commence par `TODO` reste à rédiger.
init-head-fact = Une ligne qui commence par un seul `#` attend une donnée : remplacez l’exemple par votre valeur et enlevez le `# `.
init-head-elsewhere = Si une page web le dit déjà, vous pouvez écrire `link: https://…` au lieu du texte ; si vous ne proposez pas l’élément en question, écrivez `not_offered:` suivi de la raison.
init-head-commands = `charter check { $file }` dit ce qui manque ; `charter explain CODE` dit ce que demande une obligation.
init-head-schema = `charter schema charter > charter.schema.json` place à côté de ce fichier un autre fichier, grâce auquel votre éditeur explique chaque clé.

init-asked-by = Demandé par : { $codes }
init-kinds = Type d’organisme : { $kinds }
init-promise = Une fois le délai fixé dans `within`, vous pouvez promettre :

init-about-head = Ce qu’est le document, et ses langues. Vous rédigez dans la première ; pour ajouter une langue, ajoutez-la ici et à chaque texte.
init-about-organisation = Qui vous êtes. Le type d’organisme détermine les obligations qui vous concernent.
init-about-validity = Depuis quand la charte s’applique et quand vous la reverrez, pour que le lecteur sache qu’elle est à jour.
init-about-introduction = Quelques phrases pour commencer : pourquoi vous avez une charte et ce que le lecteur peut en attendre.
init-about-scope = Les services et les contacts que la charte concerne, et ceux qu’elle ne concerne pas.
init-about-sites = Les lieux où vous recevez les usagers : adresse, horaire et accès pour les personnes en situation de handicap. Une entrée par lieu.
init-about-channels = Les moyens de vous joindre, chacun avec son horaire, son coût et ses langues.
init-about-services = Ce que vous faites pour vos usagers, sous les noms qu’ils emploient, avec le coût et le délai. Une entrée par service.
init-about-commitments = Ce que vous promettez, selon les quatre étapes d’un contact : orienter, accueillir, délivrer et suivre. Le délai figure une seule fois, dans `within` ; la phrase dit `{ "{deadline}" }` et chaque langue le formule elle-même.
init-about-requests = La manière dont vous traitez les demandes : demande destinée à un autre service, langue de la réponse, mentions figurant sur chaque courrier, retards.
init-about-information = La manière dont vous informez le public de votre propre initiative, y compris les personnes difficiles à atteindre.
init-about-openness = Comment consulter un document administratif et faire corriger une information inexacte sur soi-même.
init-about-decisions = Que vos décisions sont motivées.
init-about-recourse = Comment contester une décision : devant qui, sous quelle forme et dans quel délai. Une entrée par voie de recours.
init-about-data-protection = Qui est responsable des données à caractère personnel, à qui s’adresser et comment exercer ses droits.
init-about-inclusion = Que personne n’est laissé de côté : égalité de traitement, aménagements raisonnables, aide au numérique et possibilité de se passer d’ordinateur.
init-about-complaints = Comment introduire une plainte, qui la traite et en combien de temps, et à qui s’adresser ensuite (la deuxième ligne, par exemple le Médiateur fédéral).
init-about-feedback = Suggestions et compliments : ce qui n’est pas une plainte et vous aide à progresser.
init-about-follow-up = Comment les usagers apprennent les changements après avoir été servis.
init-about-only-once = Que vous ne redemandez pas ce que l’administration sait déjà.
init-about-customer-rights = Ce à quoi les usagers ont droit. Une entrée par droit.
init-about-customer-duties = Ce que vous attendez des usagers pour bien les servir. Une entrée par devoir.
init-about-measurement = Comment vous mesurez si vous tenez vos engagements, et où vous publiez les résultats.

# Textes du projet qui restent à rédiger ; ce qui figure ici guide leur auteur.

init-todo-name = le nom officiel en français
init-todo-mission = en une ou deux phrases, votre raison d’être
init-todo-introduction = pourquoi cette charte existe et ce que le lecteur peut en attendre
init-todo-covers = les services et les contacts que la charte concerne
init-todo-does-not-cover = ce qu’elle ne concerne pas, et où s’adresser dans ce cas
init-todo-site-name = le nom du bâtiment ou du guichet
init-todo-site-access = comment une personne en situation de handicap entre dans le bâtiment et y est reçue
init-todo-service-name = le nom du service, tel que les usagers le connaissent
init-todo-service-description = ce que l’usager obtient, et ce qu’il doit faire
init-todo-orient = ce que vous faites pour que chacun trouve le bon service
init-todo-phone-answer = en combien de temps vous répondez au téléphone
init-todo-acknowledgement = dans quel délai vous confirmez qu’un message est bien arrivé
init-todo-answer = dans quel délai vous répondez à un message
init-todo-delays = comment et quand vous prévenez l’usager d’un retard
init-todo-proactive = ce que vous publiez de votre propre initiative, et où
init-todo-hard-to-reach = comment vous atteignez les personnes qui ne lisent ni votre site ni vos courriers
init-todo-documents-how = comment demander à consulter un document administratif, et où
init-todo-decisions = comment vos décisions exposent leurs motifs
init-todo-recourse-body = la juridiction ou l’autorité devant laquelle vos décisions peuvent être contestées
init-todo-recourse-form = sous quelle forme le faire, et où c’est expliqué
init-todo-controller = le service responsable du traitement des données à caractère personnel
init-todo-non-discrimination = que chacun est traité de manière égale, et comment vous y veillez
init-todo-accommodation = comment une personne en situation de handicap demande un aménagement
init-todo-digital-help = où trouver de l’aide pour vos services numériques
init-todo-non-digital = comment être servi sans ordinateur
init-todo-complaint-definition = ce que vous considérez comme une plainte
init-todo-coordinator = la fonction qui coordonne les plaintes (pas de nom de personne)
init-todo-suggestions = comment faire une suggestion, et ce que vous en faites
init-todo-compliments = comment transmettre un compliment
init-todo-changes = comment l’usager apprend les changements qui le concernent
init-todo-only-once = les informations que vous ne redemandez pas
init-todo-right = un droit que les usagers ont chez vous
init-todo-duty = ce que vous demandez aux usagers, par exemple un dossier complet
init-todo-surveys = comment vous demandez aux usagers s’ils sont satisfaits

# Textes du projet qui peuvent rester, et exemples.

init-text-title = Charte client
init-text-short-name = SPF Exemple
init-text-street = Rue de l’Exemple 1
init-text-city = Bruxelles
init-text-second-line = Le service de médiation compétent
init-text-promise-courtesy = Nous vous accueillons avec courtoisie et vous traitons avec respect et impartialité.
init-text-promise-delay = Si nous ne pouvons pas respecter un délai, nous vous en informons avant son échéance, en vous donnant la raison et une nouvelle date.

init-promise-phone-answer = Nous répondons à votre appel { "{deadline}" }.
init-promise-acknowledgement = Nous accusons réception de votre message { "{deadline}" }.
init-promise-answer = Nous répondons à votre message { "{deadline}" }.
