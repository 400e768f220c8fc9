<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>Import projects</source>
        <translation>Importer des projets</translation>
    </message>
    <message>
        <source>Projects (*.aicmo *.zip *.json)</source>
        <translation>Projets (*.aicmo *.zip *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A project folder is chosen by the project.json in it.</source>
        <translation>Pour choisir un dossier de projet, choisir son project.json.</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import a project folder</source>
        <translation>Importer un dossier de projet</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Print pre&amp;view of the report…</source>
        <translation>Aperçu a&amp;vant impression du rapport…</translation>
    </message>
    <message>
        <source>&amp;Print the run&apos;s report…</source>
        <translation>Im&amp;primer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Search &amp;projects</source>
        <translation>Chercher un &amp;projet</translation>
    </message>
    <message>
        <source>Search &amp;here</source>
        <translation>Chercher &amp;ici</translation>
    </message>
    <message>
        <source>Copy results as C&amp;SV</source>
        <translation>Copier les résultats en C&amp;SV</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>Copier les résultats en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>Copier les résultats en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Plan and preview</source>
        <translation>&amp;Plan et aperçu</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>Pa&amp;ckage</source>
        <translation>&amp;Livrables</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Event log of &amp;all projects</source>
        <translation>Journal de &amp;tous les projets</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>Previo&amp;us region</source>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>Theme as the &amp;desktop</source>
        <translation>Thème comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Lignes co&amp;mpactes</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>Lignes &amp;normales</translation>
    </message>
    <message>
        <source>Com&amp;fortable rows</source>
        <translation>Lignes &amp;aérées</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Pre&amp;vious recipient</source>
        <translation>Destinataire &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next recipient</source>
        <translation>Destinataire &amp;suivant</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>Envoyer un &amp;test…</translation>
    </message>
    <message>
        <source>&amp;Approve this content</source>
        <translation>&amp;Approuver ce contenu</translation>
    </message>
    <message>
        <source>Re&amp;voke this approval</source>
        <translation>&amp;Révoquer cette approbation</translation>
    </message>
    <message>
        <source>&amp;Build package</source>
        <translation>&amp;Créer les livrables</translation>
    </message>
    <message>
        <source>Verif&amp;y package</source>
        <translation>&amp;Vérifier les livrables</translation>
    </message>
    <message>
        <source>&amp;Open package folder</source>
        <translation>&amp;Ouvrir le dossier des livrables</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>&amp;Run as the bar says</source>
        <translation>&amp;Lancer selon la barre</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped run…</source>
        <translation>&amp;Poursuivre l’exécution arrêtée…</translation>
    </message>
    <message>
        <source>Retry &amp;failed…</source>
        <translation>Relancer les é&amp;checs…</translation>
    </message>
    <message>
        <source>&amp;Ask the services about doubts</source>
        <translation>I&amp;nterroger sur les incertains</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>&amp;Exporter les résultats…</translation>
    </message>
    <message>
        <source>A&amp;ll runs of this project…</source>
        <translation>T&amp;outes les exécutions de ce projet…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Test all accounts</source>
        <translation>&amp;Tester tous les comptes</translation>
    </message>
    <message>
        <source>Su&amp;ppression list…</source>
        <translation>&amp;Liste d’exclusion…</translation>
    </message>
    <message>
        <source>&amp;Rules of the channels…</source>
        <translation>&amp;Règles des canaux…</translation>
    </message>
    <message>
        <source>&amp;Verify event log</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Exporter les événements…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnostics folder…</source>
        <translation>Dossier de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Results of a run</source>
        <translation>Résultats d’une exécution</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listes et tableaux</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Échap Échap</translation>
    </message>
    <message>
        <source>Stop every run</source>
        <translation>Arrêter toutes les exécutions</translation>
    </message>
    <message>
        <source>Failed alone</source>
        <translation>Échoués seulement</translation>
    </message>
    <message>
        <source>In doubt alone</source>
        <translation>Incertains seulement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Actions possibles sur la ligne</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Another row, and what belongs to it</source>
        <translation>Autre ligne, et ce qui s’y rattache</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Champs de recherche</translation>
    </message>
    <message>
        <source>Approve several c&amp;ontents…</source>
        <translation>Approuver p&amp;lusieurs contenus…</translation>
    </message>
    <message>
        <source>Revoke several approvals…</source>
        <translation>Révoquer plusieurs approbations…</translation>
    </message>
    <message>
        <source>&amp;What changed since the approval…</source>
        <translation>Modificatio&amp;ns depuis l’approbation…</translation>
    </message>
    <message>
        <source>Print preview of the P&amp;DF…</source>
        <translation>Aperçu avant impression &amp;du PDF…</translation>
    </message>
    <message>
        <source>&amp;Brand of documents…</source>
        <translation>&amp;Marque des documents…</translation>
    </message>
</context>
<context>
    <name>RunOutput</name>
    <message>
        <source>%1 would be sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>Seraient envoyés&#xa0;: %1, échoués&#xa0;: %2, ignorés&#xa0;: %3, incertains&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>Envoyés&#xa0;: %1, échoués&#xa0;: %2, ignorés&#xa0;: %3, incertains&#xa0;: %4</translation>
    </message>
    <message>
        <source>, %1 still to come</source>
        <translation>, restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Domaines des destinataires</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Ignorés, et pourquoi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Preview of sends</source>
        <translation>Aperçu des envois</translation>
    </message>
    <message>
        <source>Report of a live run</source>
        <translation>Rapport d’un envoi réel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>The run was stopped before its end.</source>
        <translation>L’exécution a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>The printer does not take the report. Is it connected, and has it paper?</source>
        <translation>L’imprimante n’accepte pas le rapport. Est-elle connectée, et a-t-elle du papier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The module that shows pages is missing: %1</source>
        <translation>Module d’affichage des pages absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The printer took no more pages</source>
        <translation>L’imprimante n’a plus accepté de pages</translation>
    </message>
    <message>
        <source>Page %1 cannot be painted</source>
        <translation>La page %1 ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositive %1 sur %2</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Intake complete</source>
        <translation>Brief complet</translation>
    </message>
    <message>
        <source>Strategy generated</source>
        <translation>Stratégie rédigée</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>Stratégie approuvée</translation>
    </message>
    <message>
        <source>Campaign defined</source>
        <translation>Campagne définie</translation>
    </message>
    <message>
        <source>Creative generated</source>
        <translation>Créations rédigées</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>Qualité non validée</translation>
    </message>
    <message>
        <source>QC approved</source>
        <translation>Qualité validée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Serait envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Ready, not approved</source>
        <translation>Prêt, non approuvé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Modifié depuis l’approbation</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>On the suppression list</source>
        <translation>Sur la liste d’exclusion</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Objected to it</source>
        <translation>Opposition exprimée</translation>
    </message>
    <message>
        <source>Not approved as they are</source>
        <translation>Non approuvé en l’état</translation>
    </message>
    <message>
        <source>Overdue, not confirmed</source>
        <translation>En retard, non confirmé</translation>
    </message>
    <message>
        <source>Channel could not be used</source>
        <translation>Canal inutilisable</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Pour une autre raison</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountForm</name>
    <message>
        <source>in the keyring</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>pour cette session</translation>
    </message>
    <message>
        <source>in a file of yours</source>
        <translation>dans un fichier à vous</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 sets this</source>
        <translation>Fixé par %1</translation>
    </message>
    <message>
        <source>TLS required (STARTTLS)</source>
        <translation>TLS exigé (STARTTLS)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès la connexion</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Aucun, sur cette machine seulement</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>En 24&#xa0;heures</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>So many items in any 24 hours, over all projects</source>
        <translation>Nombre maximal d’envois sur 24&#xa0;heures, tous projets confondus</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>Heures d’envoi</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>Days, hours and time zone, such as Mon-Fri 09:00-18:00 Europe/Berlin</source>
        <translation>Jours, heures et fuseau horaire, par exemple Mon-Fri 09:00-18:00 Europe/Berlin</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sans identification</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>A file of certificate authorities (PEM)</source>
        <translation>Un fichier d’autorités de certification (PEM)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Emails a minute</source>
        <translation>E-mails par minute</translation>
    </message>
    <message>
        <source>To one domain a minute</source>
        <translation>Par domaine et par minute</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse API</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>how you call it</source>
        <translation>à votre choix</translation>
    </message>
    <message>
        <source>A token does not tell whose it is; approvals and limits go by this name</source>
        <translation>Un jeton ne dit pas à qui il est&#xa0;; approbations et limites suivent ce nom</translation>
    </message>
    <message>
        <source>HubSpot token</source>
        <translation>Jeton HubSpot</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>Chemin API</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>of the default account</source>
        <translation>celui du compte par défaut</translation>
    </message>
    <message>
        <source>A secret is set. Type to replace it.</source>
        <translation>Un secret est défini. Saisir pour le remplacer.</translation>
    </message>
    <message>
        <source>%1 sets this and wins over the form.</source>
        <translation>Fixé par %1&#xa0;; le formulaire passe après.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>App to sign in with</source>
        <translation>Application pour la connexion</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Of your own app, from its page at the service</source>
        <translation>De votre propre application, sur sa page auprès du service</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>What is asked for, with blanks between</source>
        <translation>Ce qui est demandé, séparé par des espaces</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>As it is registered with the app: http on this machine, or a page of yours that shows the code</source>
        <translation>Telle qu’elle est enregistrée pour l’application : http sur cette machine, ou une page à vous qui affiche le code</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Serveur de connexion</translation>
    </message>
    <message>
        <source>the service’s own</source>
        <translation>celui du service</translation>
    </message>
    <message>
        <source>from the sign-in</source>
        <translation>de la connexion</translation>
    </message>
    <message>
        <source>%1, of the default account</source>
        <translation>%1, celui du compte par défaut</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountModel</name>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Tested %1, in %2 ms</source>
        <translation>Testé à %1, en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>The default account</source>
        <translation>Le compte par défaut</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>Fixé par l’environnement</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En test</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountsSection</name>
    <message>
        <source>Accounts of</source>
        <translation>Comptes pour</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Test all accounts</source>
        <translation>Tester tous les comptes</translation>
    </message>
    <message>
        <source>Channels and their accounts</source>
        <translation>Canaux et leurs comptes</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Tester le compte</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>%1 account</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>The default account holds for this client. What you save here is the client’s own, whole: its secret too.</source>
        <translation>Le compte par défaut vaut pour ce client. Ce qui est enregistré ici lui est propre, en entier, secret compris.</translation>
    </message>
    <message>
        <source>A test takes what is saved</source>
        <translation>Un test utilise ce qui est enregistré</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>D’abord enregistrer ou rétablir</translation>
    </message>
    <message>
        <source>Remove the %1 account of %2, with its secret?</source>
        <translation>Retirer le compte %1 de %2, avec son secret&#xa0;?</translation>
    </message>
    <message>
        <source>The %1 account is removed</source>
        <translation>Compte %1 retiré</translation>
    </message>
    <message>
        <source>Finish or cancel the sign-in first</source>
        <translation>D’abord terminer ou annuler la connexion</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 est connecté</translation>
    </message>
    <message>
        <source>%1 is disconnected here. The consent itself is withdrawn in the account’s settings at the service.</source>
        <translation>%1 est déconnecté ici. Le consentement lui-même se retire dans les réglages du compte, auprès du service.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AnswerModel</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Settled as</source>
        <translation>Classé comme</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>Selon le service</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>As the desktop follows it at once, where the desktop tells.</source>
        <translation>«&#xa0;Comme le système&#xa0;» suit le réglage aussitôt, si le système le signale.</translation>
    </message>
    <message>
        <source>How high the rows of lists and tables are; nothing else.</source>
        <translation>Hauteur des lignes des listes et des tableaux, rien d’autre.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the console; the documents choose theirs for each package.</source>
        <translation>Celle de la console&#xa0;; pour les documents, elle se choisit à chaque création de livrables.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalChanges</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>%1 then, %2 now</source>
        <translation>%1 avant, %2 maintenant</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Retirés&#xa0;: %1</translation>
    </message>
    <message>
        <source>With other data: %1</source>
        <translation>Avec d’autres données&#xa0;: %1</translation>
    </message>
    <message>
        <source>the client&apos;s data</source>
        <translation>données du client</translation>
    </message>
    <message>
        <source>the brand&apos;s data</source>
        <translation>données de la marque</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>nom du projet</translation>
    </message>
    <message>
        <source>Data of the project</source>
        <translation>Données du projet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Date et heure d’envoi</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Adresse de réponse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Pré-en-tête</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Unsubscribe address</source>
        <translation>Adresse de désabonnement</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texte de la publication</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What is done in the CRM</source>
        <translation>Action dans le CRM</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Kind of engagement</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Changed since the approval</source>
        <translation>Modifié depuis l’approbation</translation>
    </message>
    <message>
        <source>Compared with the approval of %1 by %2</source>
        <translation>Comparé à l’approbation&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What is gone is struck through, what is new is underlined</source>
        <translation>Ce qui disparaît est barré, ce qui est nouveau est souligné</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The content, its recipients and its files are those that were approved.</source>
        <translation>Le contenu, ses destinataires et ses fichiers sont ceux qui ont été approuvés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalPane</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Exact message</source>
        <translation>Message exact</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Envoyer un test…</translation>
    </message>
    <message>
        <source>This content</source>
        <translation>Ce contenu</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Cet envoi</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held back: “%1” is on the suppression list</source>
        <translation>Retenu&#xa0;: «&#xa0;%1&#xa0;» est sur la liste d’exclusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have given no consent</source>
        <translation>
            <numerusform>%Ln destinataire n’a pas donné son consentement</numerusform>
            <numerusform>%Ln destinataires n’ont pas donné leur consentement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) on the suppression list</source>
        <translation>
            <numerusform>%Ln envoi sur la liste d’exclusion</numerusform>
            <numerusform>%Ln envois sur la liste d’exclusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln envoi incertain</numerusform>
            <numerusform>%Ln envois incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Règle de %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>Règle %1, vérifiée en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %L1</source>
        <translation>Voir %L1</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Voir l’envoi</translation>
    </message>
    <message>
        <source>Choose a content</source>
        <translation>Choisir un contenu</translation>
    </message>
    <message>
        <source>%1 items, %2, by %3.</source>
        <translation>%1 envois, %2, par %3.</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Modifié depuis l’approbation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) differ since.</source>
        <translation>
            <numerusform>%Ln envoi diffère depuis.</numerusform>
            <numerusform>%Ln envois diffèrent depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>Seul ce qui est approuvé peut être envoyé, à l’octet près.</translation>
    </message>
    <message>
        <source>Preview sends first: an approval holds what a dry run has shown.</source>
        <translation>D’abord l’aperçu des envois&#xa0;: une approbation porte sur ce qu’une simulation a montré.</translation>
    </message>
    <message>
        <source>Preview sends again to approve it.</source>
        <translation>Refaire l’aperçu des envois pour l’approuver.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>Approuver %Ln envoi</numerusform>
            <numerusform>Approuver %Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>No item of this content can be sent</source>
        <translation>Aucun envoi de ce contenu ne peut partir</translation>
    </message>
    <message>
        <source>Preview sends first</source>
        <translation>D’abord l’aperçu des envois</translation>
    </message>
    <message>
        <source>Revoke approval</source>
        <translation>Révoquer l’approbation</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>Aperçu des envois</translation>
    </message>
    <message>
        <source>Preview this project first</source>
        <translation>D’abord l’aperçu de ce projet</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Modifications…</translation>
    </message>
    <message>
        <source>What changed since the approval…</source>
        <translation>Modifications depuis l’approbation…</translation>
    </message>
    <message>
        <source>Add a note or a name</source>
        <translation>Ajouter une note ou un nom</translation>
    </message>
    <message>
        <source>A second person has to approve this: %1 has changed it.</source>
        <translation>À approuver par une seconde personne&#xa0;: %1 l’a modifié.</translation>
    </message>
    <message>
        <source>The state that was approved is not kept any more.</source>
        <translation>L’état approuvé n’est plus conservé.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 revoked by %3.</source>
        <translation>Approbation (%1, par %2) révoquée par %3.</translation>
    </message>
    <message>
        <source>A second person has to approve this, not who has changed it.</source>
        <translation>À approuver par une seconde personne, autre que celle qui l’a modifié.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproveContents</name>
    <message>
        <source>Approve contents</source>
        <translation>Approuver des contenus</translation>
    </message>
    <message>
        <source>Revoke approvals</source>
        <translation>Révoquer des approbations</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>Seul ce qui est approuvé peut être envoyé, à l’octet près.</translation>
    </message>
    <message>
        <source>What is revoked is not sent until it is approved again.</source>
        <translation>Ce qui est révoqué ne part pas avant une nouvelle approbation.</translation>
    </message>
    <message>
        <source>Contents to choose</source>
        <translation>Contenus à choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>a second person has to approve it</source>
        <translation>à approuver par une seconde personne</translation>
    </message>
    <message>
        <source>preview sends first</source>
        <translation>d’abord l’aperçu des envois</translation>
    </message>
    <message>
        <source>nothing of it can be sent</source>
        <translation>rien ne peut en être envoyé</translation>
    </message>
    <message>
        <source>changed since the approval</source>
        <translation>modifié depuis l’approbation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>Approuver %Ln envoi</numerusform>
            <numerusform>Approuver %Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln approval(s)</source>
        <translation>
            <numerusform>Révoquer %Ln approbation</numerusform>
            <numerusform>Révoquer %Ln approbations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproverForm</name>
    <message>
        <source>Approved by: %1</source>
        <translation>Approuvé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of who approves</source>
        <translation>Nom de la personne qui approuve</translation>
    </message>
    <message>
        <source>Note, for the log and the package</source>
        <translation>Note, pour le journal et les livrables</translation>
    </message>
    <message>
        <source>Note on the approval</source>
        <translation>Note sur l’approbation</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AskSecretPlace</name>
    <message>
        <source>Keep the secret</source>
        <translation>Conserver le secret</translation>
    </message>
    <message>
        <source>Where may the secret stay?</source>
        <translation>Où conserver le secret&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot go into a keyring: %1.</source>
        <translation>Impossible de le mettre dans un trousseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>In memory. You enter it again after the next start.</source>
        <translation>En mémoire. À saisir de nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>Dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Not encrypted, mode 0600:
%1</source>
        <translation>Non chiffré, mode 0600&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Conserver ainsi</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandForm</name>
    <message>
        <source>A colour is written as #1F4E79</source>
        <translation>Une couleur s’écrit comme #1F4E79</translation>
    </message>
    <message>
        <source>Not a picture for documents: PNG, JPEG, GIF or WebP of at most 20 million pixels</source>
        <translation>Image inutilisable dans les documents&#xa0;: PNG, JPEG, GIF ou WebP de 20 millions de pixels au plus</translation>
    </message>
    <message>
        <source>At most %1; a logo 600 pixels wide is enough</source>
        <translation>Au plus %1&#xa0;; un logo de 600 pixels de large suffit</translation>
    </message>
    <message>
        <source>A font family’s name has at most 100 letters</source>
        <translation>Le nom d’une police compte au plus 100 caractères</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Choisissez dans la liste</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation>Couleur principale</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format de page</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue de documents</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter, portrait</translation>
    </message>
    <message>
        <source>Not set (%1)</source>
        <translation>Non défini (%1)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1, enough for text</source>
        <translation>Contraste avec le blanc %1&#xa0;: 1, suffisant pour du texte</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1; text takes a darker shade of it</source>
        <translation>Contraste avec le blanc %1&#xa0;: 1&#xa0;; le texte en prend une teinte plus foncée</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF or WebP, at most %1</source>
        <translation>PNG, JPEG, GIF ou WebP, au plus %1</translation>
    </message>
    <message>
        <source>Not on this machine: documents made here are set in Inter</source>
        <translation>Absente de cette machine&#xa0;: les documents créés ici sont composés en Inter</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandSection</name>
    <message>
        <source>Brand of</source>
        <translation>Marque pour</translation>
    </message>
    <message>
        <source>For documents alone, where a project’s own brand leaves a field empty. Messages, their templates and their approvals never take anything from here.</source>
        <translation>Pour les documents seuls, là où la marque d’un projet laisse un champ vide. Les messages, leurs modèles et leurs approbations n’en reprennent jamais rien.</translation>
    </message>
    <message>
        <source>Empty all</source>
        <translation>Tout vider</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>Enregistrer la marque</translation>
    </message>
    <message>
        <source>Revert the brand</source>
        <translation>Rétablir la marque</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>D’abord enregistrer ou rétablir</translation>
    </message>
    <message>
        <source>The brand is as it was</source>
        <translation>La marque est comme avant</translation>
    </message>
    <message>
        <source>The brand is saved</source>
        <translation>La marque est enregistrée</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier éditorial</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>Semaine %1, du %2 au %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ClientBox</name>
    <message>
        <source>Every client (default)</source>
        <translation>Tous les clients (par défaut)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ColourField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search commands and projects</source>
        <translation>Chercher une commande ou un projet</translation>
    </message>
    <message>
        <source>Commands and projects</source>
        <translation>Commandes et projets</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmLive</name>
    <message>
        <source>Send live</source>
        <translation>Envoyer en réel</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln item(s) live?</source>
        <translation>
            <numerusform>Lancer %Ln envoi en réel&#xa0;?</numerusform>
            <numerusform>Lancer %Ln envois en réel&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2. What is sent cannot be taken back.</source>
        <translation>%1 pour %2. Ce qui est envoyé ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Goes out through</source>
        <translation>Passe par</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>No account: cannot be sent</source>
        <translation>Aucun compte&#xa0;: envoi impossible</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type the number of items: %1</source>
        <translation>Saisir le nombre d’envois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Nombre d’envois</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>All %1 to be sent are approved</source>
        <translation>Tout ce qui doit partir est approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bytes are checked again, item by item, before each hand-over.</source>
        <translation>Les octets sont revérifiés, envoi par envoi, avant chaque remise.</translation>
    </message>
    <message>
        <source>Starts 5 seconds after you confirm.</source>
        <translation>Départ 5&#xa0;secondes après la confirmation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send %L1 live</source>
        <translation>Envoyer %L1 en réel</translation>
    </message>
    <message>
        <source>%1 of them are overdue: their time has passed</source>
        <translation>Dont en retard, l’heure étant passée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of them are planned for later and would go out now</source>
        <translation>Dont prévus plus tard, et qui partiraient maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Their channel has no account</source>
        <translation>Leur canal n’a pas de compte</translation>
    </message>
    <message>
        <source>Held back, and why</source>
        <translation>Retenus, et pourquoi</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>is not the number</source>
        <translation>n’est pas ce nombre</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmSettle</name>
    <message>
        <source>Settle items in doubt</source>
        <translation>Trancher les envois incertains</translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as sent?</source>
        <translation>
            <numerusform>Classer %Ln envoi comme envoyé&#xa0;?</numerusform>
            <numerusform>Classer %Ln envois comme envoyés&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as not sent?</source>
        <translation>
            <numerusform>Classer %Ln envoi comme non envoyé&#xa0;?</numerusform>
            <numerusform>Classer %Ln envois comme non envoyés&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as sent and are never sent again. Who did not get it gets nothing.</source>
        <translation>Ils comptent comme envoyés et ne repartent jamais. Qui ne l’a pas reçu ne reçoit rien.</translation>
    </message>
    <message>
        <source>They can be sent again. Who did get it, and you say did not, gets it twice.</source>
        <translation>Ils peuvent être renvoyés. Qui l’a reçu, malgré cette réponse, le reçoit deux fois.</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>et %L1 de plus</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settle %L1 as sent</source>
        <translation>Classer %L1 comme envoyés</translation>
    </message>
    <message>
        <source>Settle %L1 as not sent</source>
        <translation>Classer %L1 comme non envoyés</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectFlow</name>
    <message>
        <source>AICMO Console cannot listen for the browser’s answer: %1</source>
        <translation>AICMO Console ne peut pas attendre la réponse du navigateur : %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectionBox</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The service takes this sign-in no more: the consent was withdrawn or ran out. Connect again.</source>
        <translation>Le service n’accepte plus cette connexion : le consentement a été retiré ou a expiré. Se reconnecter.</translation>
    </message>
    <message>
        <source>The access ended on %1. Connect again.</source>
        <translation>L’accès a pris fin le %1. Se reconnecter.</translation>
    </message>
    <message>
        <source>Renewed by itself.</source>
        <translation>Renouvelé automatiquement.</translation>
    </message>
    <message>
        <source>The sign-in ends %1, on %2.</source>
        <translation>La connexion prend fin %1, le %2.</translation>
    </message>
    <message>
        <source>Ends %1, on %2; then you connect again.</source>
        <translation>Prend fin %1, le %2 ; il faudra alors se reconnecter.</translation>
    </message>
    <message>
        <source>The service tells no end.</source>
        <translation>Le service n’indique pas de fin.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Code or address</source>
        <translation>Code ou adresse</translation>
    </message>
    <message>
        <source>Code, or the address where the browser ended</source>
        <translation>Code, ou l’adresse où le navigateur est arrivé</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Utiliser le code</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Instagram’s sign-in comes back to no program on this machine. Make a token that lives for 60 days with your app at Meta, and paste it here.</source>
        <translation>La connexion à Instagram ne revient vers aucun programme de cette machine. Créez chez Meta, avec votre application, un jeton valable 60 jours et collez-le ici.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>D’abord enregistrer ou rétablir</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>Fixé par l’environnement</translation>
    </message>
    <message>
        <source>%1 sets this and wins over a sign-in.</source>
        <translation>Fixé par %1 ; une connexion passe après.</translation>
    </message>
    <message>
        <source>The default account holds for this client.</source>
        <translation>Le compte par défaut vaut pour ce client.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connect opens the browser, where you sign in at %1 and allow the access. The app there has to have this redirect address: %2</source>
        <translation>« Connecter » ouvre le navigateur, où vous vous identifiez auprès de %1 et autorisez l’accès. Cette adresse de redirection doit y être enregistrée pour l’application : %2</translation>
    </message>
    <message>
        <source>To sign in with the browser, enter the client id of your app at %1 below and save. Or paste a token.</source>
        <translation>Pour vous identifier dans le navigateur, saisissez ci-dessous l’ID client de votre application auprès de %1 et enregistrez. Ou collez un jeton.</translation>
    </message>
    <message>
        <source>The access ran out</source>
        <translation>L’accès a expiré</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordé : %1</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs it will be refused; connect again and leave it allowed.</source>
        <translation>Demandé et non accordé : %1. Ce qui en a besoin sera refusé ; reconnectez-vous en le laissant autorisé.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Sign in in the browser and allow the access.</source>
        <translation>Identifiez-vous dans le navigateur et autorisez l’accès.</translation>
    </message>
    <message>
        <source>The browser could not be opened: copy the address into one.</source>
        <translation>Le navigateur n’a pas pu être ouvert : copiez-y l’adresse.</translation>
    </message>
    <message>
        <source>The answer comes by itself. Should the browser show an error at its end, paste its address here.</source>
        <translation>La réponse arrive d’elle-même. Si le navigateur finit sur une erreur, collez ici son adresse.</translation>
    </message>
    <message>
        <source>The page at the end shows a code: paste it here.</source>
        <translation>La dernière page affiche un code : collez-le ici.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Reste %1.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came, and was refused.</source>
        <translation>Une réponse à une autre connexion est arrivée et a été refusée.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ContentListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>date · count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Prévu le %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard (%1)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CountTiles</name>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Envois du plan</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmChangeModel</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation>Aucun contact de ce nom</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Now in the CRM</source>
        <translation>Actuellement dans le CRM</translation>
    </message>
    <message>
        <source>Will be set to</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmPane</name>
    <message>
        <source>The CRM does not take the token</source>
        <translation>Le CRM refuse le jeton</translation>
    </message>
    <message>
        <source>The token may not read contacts</source>
        <translation>Le jeton ne permet pas de lire les contacts</translation>
    </message>
    <message>
        <source>The CRM asks to wait</source>
        <translation>Le CRM demande d’attendre</translation>
    </message>
    <message>
        <source>The CRM cannot be reached</source>
        <translation>Le CRM est injoignable</translation>
    </message>
    <message>
        <source>The CRM cannot be read</source>
        <translation>Impossible de lire le CRM</translation>
    </message>
    <message>
        <source>CRM fields</source>
        <translation>Champs CRM</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Compare with the CRM</source>
        <translation>Comparer avec le CRM</translation>
    </message>
    <message>
        <source>Reading from the CRM…</source>
        <translation>Lecture du CRM…</translation>
    </message>
    <message>
        <source>Only reads; nothing is written.</source>
        <translation>Lecture seule&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>There is no record</source>
        <translation>Il n’y a pas de fiche</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
    <message>
        <source>What the CRM holds now is read only when you ask for it.</source>
        <translation>Le contenu actuel du CRM n’est lu qu’à votre demande.</translation>
    </message>
    <message>
        <source>Tried at %1.</source>
        <translation>Essayé à %1.</translation>
    </message>
    <message>
        <source>No CRM account is set for this client</source>
        <translation>Aucun compte CRM n’est configuré pour ce client</translation>
    </message>
    <message>
        <source>Read again in %1.</source>
        <translation>Relire dans %1.</translation>
    </message>
    <message>
        <source>No such contact: the note would be refused</source>
        <translation>Contact absent&#xa0;: la note serait refusée</translation>
    </message>
    <message>
        <source>New contact: it would be created</source>
        <translation>Nouveau contact&#xa0;: il serait créé</translation>
    </message>
    <message>
        <source>The contact is there; the note is added to it</source>
        <translation>Le contact existe&#xa0;; la note y est ajoutée</translation>
    </message>
    <message>
        <source>The CRM holds these values already</source>
        <translation>Le CRM contient déjà ces valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties would change</source>
        <translation>
            <numerusform>%Ln propriété changerait</numerusform>
            <numerusform>%Ln propriétés changeraient</numerusform>
        </translation>
    </message>
    <message>
        <source>As the CRM said at %1 (%2).</source>
        <translation>D’après le CRM à %1 (%2).</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DetailFields</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Détails de l’événement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>content id</source>
        <translation>ID du contenu</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenus</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>created at</source>
        <translation>créé le</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>item id</source>
        <translation>ID de l’envoi</translation>
    </message>
    <message>
        <source>items</source>
        <translation>envois</translation>
    </message>
    <message>
        <source>items in doubt</source>
        <translation>envois incertains</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>package</source>
        <translation>livrables</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>place</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>platform post id</source>
        <translation>ID de la publication</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>project digest</source>
        <translation>empreinte du projet</translation>
    </message>
    <message>
        <source>project id</source>
        <translation>ID du projet</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>run id</source>
        <translation>ID de l’exécution</translation>
    </message>
    <message>
        <source>scheduled at</source>
        <translation>prévu le</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>classés</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorés</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>success</source>
        <translation>réussis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtAnswers</name>
    <message>
        <source>Answers of the services</source>
        <translation>Réponses des services</translation>
    </message>
    <message>
        <source>What the services said</source>
        <translation>Ce que les services ont répondu</translation>
    </message>
    <message>
        <source>Asked at %1: %2</source>
        <translation>Interrogés à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>Selon le service</translation>
    </message>
    <message>
        <source>What a service could not tell stays in doubt until you settle it. All of it is in the event log.</source>
        <translation>Ce qu’un service n’a pas pu dire reste incertain jusqu’à ce que vous tranchiez. Tout figure dans le journal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtBanner</name>
    <message numerus="yes">
        <source>%Ln was/were sent</source>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not sent</source>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in doubt</source>
        <translation>
            <numerusform>%Ln reste incertain</numerusform>
            <numerusform>%Ln restent incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers…</source>
        <translation>Voir les réponses…</translation>
    </message>
    <message>
        <source>Ask the services</source>
        <translation>Interroger les services</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Cesser d’interroger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the answers of the services</source>
        <translation>Fermer les réponses des services</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger encore</translation>
    </message>
    <message>
        <source>Another project’s doubts are being asked about</source>
        <translation>Les services sont interrogés pour un autre projet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln envoi incertain</numerusform>
            <numerusform>%Ln envois incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services: %L1 answered</source>
        <translation>Interrogation des services, réponses&#xa0;: %L1</translation>
    </message>
    <message>
        <source>They are only asked what they have. Nothing is sent.</source>
        <translation>Ils disent seulement ce qu’ils ont reçu. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing of this run is in doubt any more</source>
        <translation>Plus rien d’incertain dans cette exécution</translation>
    </message>
    <message>
        <source>Asked about %L1 until it was stopped at %2: %3</source>
        <translation>Interrogation sur %L1, arrêtée à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Asked about %L1 at %2: %3</source>
        <translation>Interrogation sur %L1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The answer was lost. They may have arrived, and are not sent again until that is settled.</source>
        <translation>La réponse s’est perdue. Ils sont peut-être arrivés et ne repartent pas tant que ce n’est pas tranché.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EmailCanvas</name>
    <message>
        <source>Message preview</source>
        <translation>Aperçu du message</translation>
    </message>
    <message>
        <source>As a browser shows it. No script runs, nothing is loaded from outside.</source>
        <translation>Comme dans un navigateur. Aucun script ne s’exécute, rien n’est chargé de l’extérieur.</translation>
    </message>
    <message>
        <source>Simplified view: columns and backgrounds may differ. Nothing is loaded from outside.</source>
        <translation>Vue simplifiée&#xa0;: colonnes et fonds peuvent différer. Rien n’est chargé de l’extérieur.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventsPage</name>
    <message>
        <source>Search events</source>
        <translation>Chercher un événement</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Livrables</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify event log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Event details as JSON</source>
        <translation>Détails de l’événement en JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in %1 ms</source>
        <translation>Trouvé en %1 ms</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EvidencePane</name>
    <message>
        <source>A mail server cannot be asked. Look for the Message-ID in its log: if it was queued there, it was sent.</source>
        <translation>Un serveur de messagerie ne peut pas être interrogé. Chercher le Message-ID dans son journal&#xa0;: s’il y a été mis en file, l’envoi a eu lieu.</translation>
    </message>
    <message>
        <source>Nothing is sent by asking. If the service has it, it was sent.</source>
        <translation>Interroger n’envoie rien. Si le service l’a, l’envoi a eu lieu.</translation>
    </message>
    <message>
        <source>It may still appear. “Not there” settles it from %1 on: ask again then.</source>
        <translation>Il peut encore apparaître. «&#xa0;Absent&#xa0;» tranche à partir de %1&#xa0;: interroger alors de nouveau.</translation>
    </message>
    <message>
        <source>Look at the account yourself: if it is there, it was sent.</source>
        <translation>Regarder le compte directement&#xa0;: s’il y est, l’envoi a eu lieu.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Found, %1</source>
        <translation>Trouvé, %1</translation>
    </message>
    <message>
        <source>Not there, %1</source>
        <translation>Absent, %1</translation>
    </message>
    <message>
        <source>Cannot say, %1</source>
        <translation>Ne sait pas, %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé sous</translation>
    </message>
    <message>
        <source>The service’s word</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Interroger le service</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>A été envoyé</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>N’a pas été envoyé</translation>
    </message>
    <message>
        <source>Only “not sent” makes an item sendable again. Both go into the event log.</source>
        <translation>Seul «&#xa0;non envoyé&#xa0;» permet un nouvel envoi. Les deux vont dans le journal.</translation>
    </message>
    <message>
        <source>1 of %L1 chosen</source>
        <translation>1 choisi sur %L1</translation>
    </message>
    <message>
        <source>Ask about these %L1</source>
        <translation>Interroger sur ces %L1</translation>
    </message>
    <message>
        <source>%L1 were sent…</source>
        <translation>%L1 envoyés…</translation>
    </message>
    <message>
        <source>%L1 were not sent…</source>
        <translation>%L1 non envoyés…</translation>
    </message>
    <message>
        <source>The services are being asked</source>
        <translation>Les services sont interrogés</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiCard</name>
    <message>
        <source>, planned %1</source>
        <translation>, prévu %1</translation>
    </message>
    <message>
        <source>, actual %1</source>
        <translation>, réel %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>under plan</source>
        <translation>sous le plan</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>au plan</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 sous le plan</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>Enter or a click: as a table</source>
        <translation>Entrée ou clic&#xa0;: en tableau</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiTable</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::LoopbackListener</name>
    <message>
        <source>port %1 of this machine: %2</source>
        <translation>port %1 de cette machine : %2</translation>
    </message>
    <message>
        <source>Not for this</source>
        <translation>Pas pour cela</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::MainWindow</name>
    <message>
        <source>AICMO Console</source>
        <translation>AICMO Console</translation>
    </message>
    <message>
        <source>Event log not verified yet</source>
        <translation>Journal pas encore vérifié</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>%1 – AICMO Console</source>
        <translation>%1 – AICMO Console</translation>
    </message>
    <message>
        <source>The language cannot be changed while a run or a package is under way. Choose it again when that is over.</source>
        <translation>La langue ne peut pas être changée pendant une exécution ou une création de livrables. La choisir de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A run of this project is going on. It can be archived when that is over.</source>
        <translation>Une exécution de ce projet est en cours. Il pourra être archivé ensuite.</translation>
    </message>
    <message>
        <source>“%1” is archived</source>
        <translation>«&#xa0;%1&#xa0;» est archivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) imported</source>
        <translation>
            <numerusform>%Ln projet importé</numerusform>
            <numerusform>%Ln projets importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>Non importés&#xa0;:</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message>
        <source>AICMO projects (*.aicmo *.zip)</source>
        <translation>Projets AICMO (*.aicmo *.zip)</translation>
    </message>
    <message>
        <source>Live, paused at %1 %</source>
        <translation>Envoi réel, en pause à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Preview, paused at %1 %</source>
        <translation>Aperçu, en pause à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Live, %1 %</source>
        <translation>Envoi réel, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Preview, %1 %</source>
        <translation>Aperçu, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Live run of %1</source>
        <translation>Envoi réel de %1</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) open</source>
        <translation>
            <numerusform>%Ln connexion ouverte</numerusform>
            <numerusform>%Ln connexions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Interrogation des services</translation>
    </message>
    <message>
        <source>All connections closed</source>
        <translation>Toutes les connexions sont fermées</translation>
    </message>
    <message>
        <source>No connection opened since start</source>
        <translation>Aucune connexion ouverte depuis le démarrage</translation>
    </message>
    <message>
        <source>The services were asked: %1</source>
        <translation>Services interrogés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verifying the event log…</source>
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>Event log cannot be read</source>
        <translation>Journal illisible</translation>
    </message>
    <message>
        <source>Event log verified to #%1</source>
        <translation>Journal vérifié jusqu’à #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1</source>
        <translation>Journal altéré à #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1: %2</source>
        <translation>Journal altéré à #%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Ouvrir d’abord un projet</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Aucun projet ouvert jusqu’ici</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ModeBlock</name>
    <message>
        <source>Execution is off. Previews work.</source>
        <translation>Exécution non autorisée. Aperçus possibles.</translation>
    </message>
    <message>
        <source>Dry run, no connection is opened</source>
        <translation>Simulation, aucune connexion ouverte</translation>
    </message>
    <message>
        <source>Previews still work</source>
        <translation>Les aperçus restent possibles</translation>
    </message>
    <message>
        <source>Dry run, no connection</source>
        <translation>Simulation, sans connexion</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Preview: nothing is sent</source>
        <translation>Aperçu&#xa0;: aucun envoi</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Sends to real people</source>
        <translation>Envoie à de vraies personnes</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::OverviewPage</name>
    <message>
        <source>Executive summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Notre message</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Fait évoluer</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier éditorial</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, beside what they are about on the plan page</source>
        <translation>
            <numerusform>et %Ln autre, en regard de son objet sur la page du plan</numerusform>
            <numerusform>et %Ln autres, en regard de leur objet sur la page du plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops %Ln item(s)</source>
        <translation>
            <numerusform>bloque %Ln envoi</numerusform>
            <numerusform>bloque %Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weakens %Ln item(s)</source>
        <translation>
            <numerusform>affaiblit %Ln envoi</numerusform>
            <numerusform>affaiblit %Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Règle de %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>Règle %1, vérifiée en %2</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Voir l’envoi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>Stratégie approuvée</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>Créations</translation>
    </message>
    <message>
        <source>QC</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>Qualité non validée</translation>
    </message>
    <message>
        <source>Set state: %1</source>
        <translation>Passer à l’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>The project has no strategy text yet.</source>
        <translation>Le projet n’a pas encore de texte de stratégie.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackageCard</name>
    <message>
        <source>Built</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Déplacé ou supprimé</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed</source>
        <translation>Glisser le fichier là où il est utile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Localiser %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1 copied: paste it where files are taken</source>
        <translation>%1 copié&#xa0;: à coller là où les fichiers sont acceptés</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackagePage</name>
    <message>
        <source>No package yet</source>
        <translation>Pas encore de livrables</translation>
    </message>
    <message>
        <source>Build package writes the strategy as PDF, the deck for PowerPoint and a web summary, with a manifest that says what they were made from.</source>
        <translation>«&#xa0;Créer les livrables&#xa0;» produit la stratégie en PDF, la présentation PowerPoint et un résumé web, avec un manifeste qui dit de quoi ils sont faits.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>PDF strategy</source>
        <translation>Stratégie PDF</translation>
    </message>
    <message>
        <source>PowerPoint deck</source>
        <translation>Présentation PowerPoint</translation>
    </message>
    <message>
        <source>HTML summary</source>
        <translation>Résumé HTML</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Fixed words, numbers and dates; the project&apos;s own texts stay as they are</source>
        <translation>Mots fixes, nombres et dates&#xa0;; les textes du projet restent tels quels</translation>
    </message>
    <message>
        <source>Say what changed since the last package</source>
        <translation>Dire ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter, portrait</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format de page</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>PDF d’archivage (PDF/A)</translation>
    </message>
    <message>
        <source>PDF/A-1b: everything that the pages need is in the file, for years to come</source>
        <translation>PDF/A-1b&#xa0;: tout ce dont les pages ont besoin est dans le fichier, pour des années</translation>
    </message>
    <message>
        <source>Build package</source>
        <translation>Créer les livrables</translation>
    </message>
    <message>
        <source>Package progress</source>
        <translation>Progression des livrables</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel package</source>
        <translation>Annuler la création</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify package</source>
        <translation>Vérifier les livrables</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Package history</source>
        <translation>Historique des livrables</translation>
    </message>
    <message>
        <source>Cancelled. The last package is as it was.</source>
        <translation>Annulé. Les derniers livrables sont inchangés.</translation>
    </message>
    <message numerus="yes">
        <source>Package built: %Ln document(s)</source>
        <translation>
            <numerusform>Livrables créés&#xa0;: %Ln document</numerusform>
            <numerusform>Livrables créés&#xa0;: %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the package could not be built</source>
        <translation>Une partie des livrables n’a pas pu être créée</translation>
    </message>
    <message>
        <source>The package could not be built</source>
        <translation>Les livrables n’ont pas pu être créés</translation>
    </message>
    <message>
        <source>There is no package yet</source>
        <translation>Pas encore de livrables</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Every file matches its manifest</source>
        <translation>Chaque fichier correspond à son manifeste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ</source>
        <translation>
            <numerusform>%Ln fichier diffère</numerusform>
            <numerusform>%Ln fichiers diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Vérifié à %1.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the PDF…</source>
        <translation>Imprimer le PDF…</translation>
    </message>
    <message>
        <source>There is no PDF to show</source>
        <translation>Aucun PDF à afficher</translation>
    </message>
    <message>
        <source>%1 was printed</source>
        <translation>%1 a été imprimé</translation>
    </message>
    <message>
        <source>First package</source>
        <translation>Premiers livrables</translation>
    </message>
    <message>
        <source>The project before it is not kept any more</source>
        <translation>L’état précédent du projet n’est plus conservé</translation>
    </message>
    <message>
        <source>Same project as before</source>
        <translation>Même projet qu’avant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln content(s)</source>
        <translation>
            <numerusform>%Ln contenu</numerusform>
            <numerusform>%Ln contenus</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>creatives</source>
        <translation>créations</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>audiences</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>pillars</source>
        <translation>piliers</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>strategy text</source>
        <translation>texte de la stratégie</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>autres champs</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>primary colour</source>
        <translation>couleur principale</translation>
    </message>
    <message>
        <source>accent colour</source>
        <translation>couleur d’accent</translation>
    </message>
    <message>
        <source>font family</source>
        <translation>police</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>format de page</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Default of the agency: %1</source>
        <translation>Par défaut de l’agence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every package that is built stands here, to be opened and verified again.</source>
        <translation>Tous les livrables créés apparaissent ici, pour être rouverts et revérifiés.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PartLines</name>
    <message>
        <source>%1 progress</source>
        <translation>Progression&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PlanItemModel</name>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PlanPage</name>
    <message>
        <source>Suppressed</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Selon le plan</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Envois du plan</translation>
    </message>
    <message>
        <source>Filter plan items</source>
        <translation>Filtrer les envois du plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Toute raison</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Envoyer un test…</translation>
    </message>
    <message>
        <source>This content has no approval to revoke</source>
        <translation>Ce contenu n’a pas d’approbation à révoquer</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>Aucun envoi ne correspond.</translation>
    </message>
    <message>
        <source>Choose an email first</source>
        <translation>Choisir d’abord un e-mail</translation>
    </message>
    <message>
        <source>Test sent to %1</source>
        <translation>Test envoyé à %1</translation>
    </message>
    <message>
        <source>Emails, posts and CRM changes of the project stand here.</source>
        <translation>Les e-mails, publications et modifications CRM du projet apparaissent ici.</translation>
    </message>
    <message>
        <source>One line for each recipient and post.</source>
        <translation>Une ligne par destinataire et par publication.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PostCard</name>
    <message>
        <source>Post of %1</source>
        <translation>Publication de %1</translation>
    </message>
    <message>
        <source>The feed folds here: …see more</source>
        <translation>Le fil replie ici&#xa0;: …voir plus</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Grid crop 1:1</source>
        <translation>Grille 1:1</translation>
    </message>
    <message>
        <source>…more</source>
        <translation>…plus</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Previous recipient, Alt+Left</source>
        <translation>Destinataire précédent, Alt+Gauche</translation>
    </message>
    <message>
        <source>Next recipient, Alt+Right</source>
        <translation>Destinataire suivant, Alt+Droite</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Light mail client</source>
        <translation>Messagerie claire</translation>
    </message>
    <message>
        <source>Dark mail client</source>
        <translation>Messagerie sombre</translation>
    </message>
    <message>
        <source>Show limits and crops</source>
        <translation>Afficher limites et recadrages</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Pré-en-tête</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is no message: %1</source>
        <translation>Il n’y a pas de message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <source>This project has no contents yet. Add them to its project.json and import it again.</source>
        <translation>Ce projet n’a pas encore de contenus. Ajoutez-les à son project.json et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose an item to see it as it will arrive.</source>
        <translation>Choisissez un envoi pour le voir tel qu’il arrivera.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>The first results alone; all of them are printed.</source>
        <translation>Premiers résultats seulement&#xa0;; tous seront imprimés.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProblemBox</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Un point est à examiner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need a look</source>
        <translation>
            <numerusform>%Ln point est à examiner</numerusform>
            <numerusform>%Ln points sont à examiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectListModel</name>
    <message>
        <source>Live stopped %1</source>
        <translation>Envoi réel arrêté, %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>Incertains&#xa0;: %1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Aperçu, %1</translation>
    </message>
    <message>
        <source>Preview stopped %1</source>
        <translation>Aperçu arrêté, %1</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>Envoi réel, %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard (%1)</translation>
    </message>
    <message>
        <source>No send ahead</source>
        <translation>Aucun envoi à venir</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Livrables, %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectSession</name>
    <message>
        <source>%1 items approved</source>
        <translation>Envois approuvés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) revoked</source>
        <translation>
            <numerusform>%n approbation révoquée</numerusform>
            <numerusform>%n approbations révoquées</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as sent</source>
        <translation>
            <numerusform>%n envoi classé comme envoyé</numerusform>
            <numerusform>%n envois classés comme envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as not sent</source>
        <translation>
            <numerusform>%n envoi classé comme non envoyé</numerusform>
            <numerusform>%n envois classés comme non envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::QtPdf</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file is not a PDF that can be read.</source>
        <translation>Le fichier n’est pas un PDF lisible.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RateChart</name>
    <message>
        <source>Items a minute</source>
        <translation>Envois par minute</translation>
    </message>
    <message>
        <source>now %1 items a minute</source>
        <translation>maintenant %1 envois par minute</translation>
    </message>
    <message>
        <source>%1 items a minute after %2</source>
        <translation>%1 envois par minute après %2</translation>
    </message>
    <message>
        <source>, limit %1</source>
        <translation>, limite %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ReasonLines</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Voir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultModel</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Recipient or post</source>
        <translation>Destinataire ou publication</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultsBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Serait envoyé</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RuleModel</name>
    <message>
        <source>Every channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Vérifiée</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RulesWindow</name>
    <message>
        <source>Rules of the channels</source>
        <translation>Règles des canaux</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Aucune règle ne correspond.</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Chercher une règle</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Règles pour</translation>
    </message>
    <message>
        <source>The channel that the rules are for</source>
        <translation>Le canal auquel s’appliquent les règles</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>vérifiée en %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>stops what breaks it</source>
        <translation>bloque ce qui l’enfreint</translation>
    </message>
    <message>
        <source>does not stop a send</source>
        <translation>ne bloque pas d’envoi</translation>
    </message>
    <message>
        <source>Open source %1</source>
        <translation>Ouvrir la source %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunFlow</name>
    <message>
        <source>The preview did not start</source>
        <translation>L’aperçu n’a pas démarré</translation>
    </message>
    <message>
        <source>The live run did not start</source>
        <translation>L’envoi réel n’a pas démarré</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>Aperçu arrêté avant la fin</translation>
    </message>
    <message>
        <source>Preview done: %1 items would be sent</source>
        <translation>Aperçu terminé. Seraient envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Live run stopped: %1 sent, %2 still to be sent</source>
        <translation>Envoi réel arrêté. Envoyés&#xa0;: %1, restants&#xa0;: %2</translation>
    </message>
    <message>
        <source>Live run ended: %1 items sent</source>
        <translation>Envoi réel terminé. Envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, échoués&#xa0;: %1</translation>
    </message>
    <message>
        <source>, %1 in doubt</source>
        <translation>, incertains&#xa0;: %1</translation>
    </message>
    <message>
        <source>The preview of %1 says:</source>
        <translation>L’aperçu de %1 signale&#xa0;:</translation>
    </message>
    <message>
        <source>The live run of %1 says:</source>
        <translation>L’envoi réel de %1 signale&#xa0;:</translation>
    </message>
    <message>
        <source>No live run was stopped before its end</source>
        <translation>Aucun envoi réel n’a été arrêté avant la fin</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>Poursuivre implique d’envoyer&#xa0;: désactiver d’abord la simulation</translation>
    </message>
    <message>
        <source>Something is running already</source>
        <translation>Une exécution est déjà en cours</translation>
    </message>
    <message>
        <source>The plan is still being checked. Try again in a moment.</source>
        <translation>Le plan est encore en cours de vérification. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Nothing of what the stopped run has still to send is approved. Preview, then approve it.</source>
        <translation>Rien de ce que l’exécution arrêtée doit encore envoyer n’est approuvé. Passer par l’aperçu, puis l’approuver.</translation>
    </message>
    <message>
        <source>Nothing is approved to be sent. Preview, then approve what shall go out.</source>
        <translation>Rien n’est approuvé pour l’envoi. Passer par l’aperçu, puis approuver ce qui doit partir.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approuvé par %1.</translation>
    </message>
    <message>
        <source>The project was changed meanwhile. Look at what would go out now.</source>
        <translation>Le projet a changé entre-temps. Regarder ce qui partirait maintenant.</translation>
    </message>
    <message>
        <source>Stopping every run</source>
        <translation>Arrêt de toutes les exécutions</translation>
    </message>
    <message numerus="yes">
        <source>Esc again stops %Ln run(s)</source>
        <translation>
            <numerusform>Échap de nouveau arrête %Ln exécution</numerusform>
            <numerusform>Échap de nouveau arrête %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no plan items</source>
        <translation>Ce projet n’a aucun envoi au plan</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Ouvrir d’abord un projet</translation>
    </message>
    <message>
        <source>No account for %1: previews work, sending does not</source>
        <translation>Aucun compte pour %1&#xa0;: aperçus possibles, envoi impossible</translation>
    </message>
    <message>
        <source>items</source>
        <translation>envois</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>retenus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistory</name>
    <message>
        <source>Runs of this project</source>
        <translation>Exécutions de ce projet</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aucune exécution.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistoryModel</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Envoi réel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunOutputs</name>
    <message>
        <source>There is no run to export yet</source>
        <translation>Aucune exécution à exporter</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>There is no run to print yet</source>
        <translation>Aucune exécution à imprimer</translation>
    </message>
    <message>
        <source>The report was printed</source>
        <translation>Le rapport a été imprimé</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Choose the results to copy</source>
        <translation>Choisir les résultats à copier</translation>
    </message>
    <message>
        <source>More than %1 results: export them</source>
        <translation>Plus de %1 résultats&#xa0;: les exporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>%Ln résultat copié</numerusform>
            <numerusform>%Ln résultats copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunPage</name>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Preview sends shows what would happen to every item. No connection is opened.</source>
        <translation>«&#xa0;Aperçu des envois&#xa0;» montre ce qu’il adviendrait de chaque envoi. Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>Continue run…</source>
        <translation>Poursuivre l’exécution…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show the problems of this run</source>
        <translation>Voir les problèmes de cette exécution</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs of this project, newest first</source>
        <translation>Exécutions de ce projet, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Relancer les échecs…</translation>
    </message>
    <message>
        <source>All runs of this project</source>
        <translation>Toutes les exécutions de ce projet</translation>
    </message>
    <message>
        <source>Run progress</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Execution report</source>
        <translation>Rapport d’exécution</translation>
    </message>
    <message>
        <source>No result matches.</source>
        <translation>Aucun résultat ne correspond.</translation>
    </message>
    <message>
        <source>%1 of %2 processed</source>
        <translation>%1 sur %2 traités</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Next send at %1</source>
        <translation>Prochain envoi à %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Stopped before its end: %1 sent, %2 still to be sent</source>
        <translation>Arrêté avant la fin. Envoyés&#xa0;: %1, restants&#xa0;: %2</translation>
    </message>
    <message>
        <source>It can go on where it was. Nothing is sent twice.</source>
        <translation>Reprise possible là où c’était. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>It can go on where it was, once execution is on and dry run is off. Nothing is sent twice.</source>
        <translation>Reprise possible là où c’était, une fois l’exécution autorisée et la simulation désactivée. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>Poursuivre implique d’envoyer&#xa0;: désactiver d’abord la simulation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in this run</source>
        <translation>
            <numerusform>%Ln problème dans cette exécution</numerusform>
            <numerusform>%Ln problèmes dans cette exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on: it asks by itself</source>
        <translation>Une exécution est en cours&#xa0;: elle interroge d’elle-même</translation>
    </message>
    <message>
        <source>The services are being asked already</source>
        <translation>Les services sont déjà interrogés</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed…</source>
        <translation>
            <numerusform>Relancer %Ln échec…</numerusform>
            <numerusform>Relancer %Ln échecs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the stopped run first</source>
        <translation>Poursuivre d’abord l’exécution arrêtée</translation>
    </message>
    <message>
        <source>Retrying sends: switch dry run off first</source>
        <translation>Relancer implique d’envoyer&#xa0;: désactiver d’abord la simulation</translation>
    </message>
    <message>
        <source>Nothing failed in this run</source>
        <translation>Aucun échec dans cette exécution</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>live</source>
        <translation>envoi réel</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>Aperçu arrêté avant la fin</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>Finished with something to settle</source>
        <translation>Terminé, il reste à trancher</translation>
    </message>
    <message numerus="yes">
        <source>Finished, with %Ln failure(s)</source>
        <translation>
            <numerusform>Terminé, avec %Ln échec</numerusform>
            <numerusform>Terminé, avec %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: nothing was sent</source>
        <translation>Aperçu&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Finished, all settled</source>
        <translation>Terminé, rien à trancher</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunParts</name>
    <message>
        <source>held back</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échoué</numerusform>
            <numerusform>%Ln échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Domaines des destinataires</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Ignorés, et pourquoi</translation>
    </message>
    <message>
        <source>Items a minute</source>
        <translation>Envois par minute</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>now %1, limit %2</source>
        <translation>maintenant %1, limite %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunVoice</name>
    <message>
        <source>%1 %, %2 of %3 processed</source>
        <translation>%1&#xa0;%, %2 sur %3 traités</translation>
    </message>
    <message>
        <source>In doubt: %1, %2</source>
        <translation>Incertain&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2</source>
        <translation>Échoué&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Live run started</source>
        <translation>Envoi réel démarré</translation>
    </message>
    <message>
        <source>Preview started</source>
        <translation>Aperçu démarré</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SafetyBar</name>
    <message>
        <source>Execution enabled</source>
        <translation>Exécution autorisée</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Esc twice stops every run</source>
        <translation>Échap deux fois arrête toutes les exécutions</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>Encore rien à prévisualiser</translation>
    </message>
    <message>
        <source>Set by %1 at the start</source>
        <translation>Fixé par %1 au démarrage</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Départ dans %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sending to real people now</source>
        <translation>Envoi en cours à de vraies personnes</translation>
    </message>
    <message>
        <source>Stop, %1</source>
        <translation>Arrêter, %1</translation>
    </message>
    <message>
        <source>Send live</source>
        <translation>Envoyer en réel</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>Aperçu des envois</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Choisir un canal</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Échap Échap</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SegmentedProgress</name>
    <message>
        <source>%1 of %2 processed, %3 failed, %4 skipped, %5 in doubt</source>
        <translation>%1 sur %2 traités, échoués&#xa0;: %3, ignorés&#xa0;: %4, incertains&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SendTest</name>
    <message>
        <source>Send test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Send one test</source>
        <translation>Envoyer un seul test</translation>
    </message>
    <message>
        <source>“%1” as %2 gets it, with [Test] before its subject. It belongs to no run and counts nowhere; the event log names it.</source>
        <translation>«&#xa0;%1&#xa0;» tel que %2 le reçoit, avec [Test] devant son objet. Il n’appartient à aucune exécution et ne compte nulle part&#xa0;; le journal le mentionne.</translation>
    </message>
    <message>
        <source>Goes out through %1.</source>
        <translation>Passe par %1.</translation>
    </message>
    <message>
        <source>There is no email account: nothing can be sent.</source>
        <translation>Aucun compte e-mail&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Liste d’exclusion</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Voir toutes les pages</translation>
    </message>
    <message>
        <source>Show all slides</source>
        <translation>Voir toutes les diapositives</translation>
    </message>
    <message>
        <source>Show one row</source>
        <translation>Voir une rangée</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Diapositive précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>Diapositive entière</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>This one cannot be painted.</source>
        <translation>Ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutModel</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::Sidebar</name>
    <message>
        <source>Search projects</source>
        <translation>Chercher un projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>Prochain envoi</translation>
    </message>
    <message>
        <source>Sort projects</source>
        <translation>Trier les projets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Event log, all projects</source>
        <translation>Journal, tous les projets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Projects you import stand here, the next send first.</source>
        <translation>Les projets importés figurent ici, le prochain envoi en premier.</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Aucun projet ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter of the projects</source>
        <translation>Effacer le filtre des projets</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtrer les projets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>and %1 more: search for their names</source>
        <translation>et %1 de plus&#xa0;: chercher par nom</translation>
    </message>
    <message>
        <source>Archived projects</source>
        <translation>Projets archivés</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>&amp;Sortir des archives</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Out of the list, kept whole</source>
        <translation>Hors de la liste, conservés en entier</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Aucun projet archivé.</translation>
    </message>
    <message>
        <source>No project is %1.</source>
        <translation>Aucun projet pour le filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No project that is %1 matches “%2”.</source>
        <translation>Aucun projet du filtre «&#xa0;%1&#xa0;» ne correspond à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SignIn</name>
    <message>
        <source>Not this sign-in</source>
        <translation>Pas cette connexion</translation>
    </message>
    <message>
        <source>Go back to AICMO Console and connect again.</source>
        <translation>Revenez à AICMO Console et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>You may close this page and go back to AICMO Console.</source>
        <translation>Vous pouvez fermer cette page et revenir à AICMO Console.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Connexion non établie</translation>
    </message>
    <message>
        <source>AICMO Console says why. You may close this page.</source>
        <translation>AICMO Console en donne la raison. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>nobody signed in within the time limit</source>
        <translation>personne ne s’est identifié dans le délai</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StartPage</name>
    <message>
        <source>Drop a project folder or an .aicmo file here</source>
        <translation>Déposer ici un dossier de projet ou un fichier .aicmo</translation>
    </message>
    <message>
        <source>A ZIP or a lone JSON file works too.</source>
        <translation>Un ZIP ou un simple fichier JSON convient aussi.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Ouvrir les exemples</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importer un projet</translation>
    </message>
    <message>
        <source>1. Preview</source>
        <translation>1. Aperçu</translation>
    </message>
    <message>
        <source>See every message exactly as it would leave. No connection is opened.</source>
        <translation>Voir chaque message exactement comme il partirait. Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>2. Approve</source>
        <translation>2. Approuver</translation>
    </message>
    <message>
        <source>What you approve is held by its digest. Only those bytes can be sent.</source>
        <translation>Ce qui est approuvé est fixé par son empreinte. Seuls ces octets peuvent être envoyés.</translation>
    </message>
    <message>
        <source>3. Send live</source>
        <translation>3. Envoyer en réel</translation>
    </message>
    <message>
        <source>Off by default. You switch it on, count what leaves, and can stop it.</source>
        <translation>Désactivé par défaut. Vous l’activez, comptez ce qui part et pouvez l’arrêter.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet ouvert</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projet</translation>
    </message>
    <message>
        <source>Choose one on the left, or bring another.</source>
        <translation>En choisir un à gauche, ou en importer un autre.</translation>
    </message>
    <message>
        <source>Start with the samples. Nothing can be sent from here until you switch execution on.</source>
        <translation>Commencer par les exemples. Rien ne peut être envoyé d’ici tant que l’exécution n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Import a project to start. Nothing can be sent until you switch execution on.</source>
        <translation>Importer un projet pour commencer. Rien ne peut être envoyé tant que l’exécution n’est pas autorisée.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StatusStrip</name>
    <message>
        <source>No connection opened since start</source>
        <translation>Aucune connexion ouverte depuis le démarrage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop elsewhere: %1</source>
        <translation>Arrêter ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionModel</name>
    <message>
        <source>Address or @domain</source>
        <translation>Adresse ou @domaine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionSection</name>
    <message>
        <source>Line %1: “%2” %3</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Liste d’exclusion</translation>
    </message>
    <message>
        <source>Search the suppression list</source>
        <translation>Chercher dans la liste d’exclusion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import suppressions</source>
        <translation>Importer des exclusions</translation>
    </message>
    <message>
        <source>A CSV file: its column email, or without a header the first with an entry</source>
        <translation>Un fichier CSV&#xa0;: sa colonne email ou, sans en-tête, la première remplie</translation>
    </message>
    <message>
        <source>anna@example.org or @example.org</source>
        <translation>anna@example.org ou @example.org</translation>
    </message>
    <message>
        <source>Address or @domain to hold back</source>
        <translation>Adresse ou @domaine à retenir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason for holding back</source>
        <translation>Raison de la retenue</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retenir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Retirer %Ln</numerusform>
            <numerusform>Retirer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the suppression list</source>
        <translation>Retirer de la liste d’exclusion</translation>
    </message>
    <message>
        <source>Nobody is held back. Addresses and @domains that you add, or import from a CSV file, get nothing from then on.</source>
        <translation>Personne n’est retenu. Les adresses et @domaines ajoutés, ou importés d’un fichier CSV, ne reçoivent plus rien ensuite.</translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation>Aucune entrée ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is neither an address nor an @domain.</source>
        <translation>Ceci n’est ni une adresse ni un @domaine.</translation>
    </message>
    <message>
        <source>%1 is held back from now on</source>
        <translation>Désormais retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was on the list already</source>
        <translation>Déjà dans la liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entrée retirée</numerusform>
            <numerusform>%Ln entrées retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>%Ln entrée ajoutée</numerusform>
            <numerusform>%Ln entrées ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out:</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté&#xa0;:</numerusform>
            <numerusform>%Ln lignes laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TestPane</name>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>A test connects, signs in and reads the account. It never sends.</source>
        <translation>Un test se connecte, s’identifie et lit le compte. Il n’envoie jamais rien.</translation>
    </message>
    <message>
        <source>Secrets go to the desktop’s keyring. Without one you are asked where they may stay; the event log names the setting, never its value.</source>
        <translation>Les secrets vont dans le trousseau du système. Sans trousseau, leur place vous est demandée&#xa0;; le journal nomme le réglage, jamais sa valeur.</translation>
    </message>
    <message>
        <source>%1, sent nothing</source>
        <translation>%1, rien envoyé</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Works, in %1 ms</source>
        <translation>Fonctionne, en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Fin d’accès</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TimeRange</name>
    <message>
        <source>Time of the events</source>
        <translation>Période des événements</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>Événements depuis</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>Événements jusqu’à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TitleRow</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Plan &amp;&amp; preview</source>
        <translation>Plan &amp;&amp; aperçu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Livrables</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln caractère ; la limite est %2</numerusform>
            <numerusform>%Ln caractères ; la limite est %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters</source>
        <translation>
            <numerusform>%Ln caractère pondéré</numerusform>
            <numerusform>%Ln caractères pondérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln caractère pondéré ; la limite est %2</numerusform>
            <numerusform>%Ln caractères pondérés ; la limite est %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes; the limit is %2</source>
        <translation>
            <numerusform>%Ln octet ; la limite est %2</numerusform>
            <numerusform>%Ln octets ; la limite est %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels; the limit is %2</source>
        <translation>
            <numerusform>%Ln pixel ; la limite est %2</numerusform>
            <numerusform>%Ln pixels ; la limite est %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures; the limit is %2</source>
        <translation>
            <numerusform>%Ln image ; la limite est %2</numerusform>
            <numerusform>%Ln images ; la limite est %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>%Ln hashtag</numerusform>
            <numerusform>%Ln hashtags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags; the limit is %2</source>
        <translation>
            <numerusform>%Ln hashtag ; la limite est %2</numerusform>
            <numerusform>%Ln hashtags ; la limite est %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions; the limit is %2</source>
        <translation>
            <numerusform>%Ln mention ; la limite est %2</numerusform>
            <numerusform>%Ln mentions ; la limite est %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln destinataire</numerusform>
            <numerusform>%Ln destinataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients; the limit is %2</source>
        <translation>
            <numerusform>%Ln destinataire ; la limite est %2</numerusform>
            <numerusform>%Ln destinataires ; la limite est %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 width/height</source>
        <translation>%1 largeur/hauteur</translation>
    </message>
    <message>
        <source>%1 width/height; the limit is %2</source>
        <translation>%1 largeur/hauteur ; la limite est %2</translation>
    </message>
    <message>
        <source>%1 percent of linkedin.text.length</source>
        <translation>%1 pour cent de linkedin.text.length</translation>
    </message>
    <message>
        <source>%1 percent of linkedin.text.length; the limit is %2</source>
        <translation>%1 pour cent de linkedin.text.length ; la limite est %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2; the limit is %3</source>
        <translation>%1 %2 ; la limite est %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1; …</source>
        <translation>%1 ; …</translation>
    </message>
    <message>
        <source>there is no usable contact</source>
        <translation>il n’y a aucun contact utilisable</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not used: %2</source>
        <translation>
            <numerusform>%Ln ligne n’est pas utilisée : %2</numerusform>
            <numerusform>%Ln lignes ne sont pas utilisées : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %2 recipients get nothing: %3</source>
        <translation>
            <numerusform>%Ln destinataire sur %2 ne reçoit rien : %3</numerusform>
            <numerusform>%Ln destinataires sur %2 ne reçoivent rien : %3</numerusform>
        </translation>
    </message>
    <message>
        <source>the content holds nothing for its channel</source>
        <translation>le contenu n’a rien pour son canal</translation>
    </message>
    <message>
        <source>objected (%1 is &quot;%2&quot;)</source>
        <translation>s’est opposé (%1 vaut « %2 »)</translation>
    </message>
    <message>
        <source>no consent (%1 is empty)</source>
        <translation>pas de consentement (%1 est vide)</translation>
    </message>
    <message>
        <source>no consent (%1 is &quot;%2&quot;)</source>
        <translation>pas de consentement (%1 vaut « %2 »)</translation>
    </message>
    <message>
        <source>no property is given</source>
        <translation>aucune propriété n’est indiquée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a property name</source>
        <translation>« %1 » n’est pas un nom de propriété</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be logged</source>
        <translation>« %1 » ne peut pas être consigné</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; holds a control character</source>
        <translation>la valeur de « %1 » contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; has %2</source>
        <translation>la valeur de « %1 » a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still there</source>
        <translation>« %1 » est encore là</translation>
    </message>
    <message>
        <source>the value is not valid UTF-8</source>
        <translation>la valeur n’est pas en UTF-8 valide</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>la note est vide</translation>
    </message>
    <message>
        <source>the note holds a control character or is not UTF-8</source>
        <translation>la note contient un caractère de contrôle ou n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the note has %1</source>
        <translation>la note a %1</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>le texte contient un caractère NUL</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>le texte n’est pas en UTF-8 valide</translation>
    </message>
    <message>
        <source>the subject is empty for this recipient</source>
        <translation>l’objet est vide pour ce destinataire</translation>
    </message>
    <message>
        <source>the subject has %1</source>
        <translation>l’objet a %1</translation>
    </message>
    <message>
        <source>the HTML has %1</source>
        <translation>le HTML a %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed by the template and is not an https address</source>
        <translation>« %1 » est calculé par le modèle et n’est pas une adresse https</translation>
    </message>
    <message numerus="yes">
        <source>the preheader has %Ln characters, fewer than %2</source>
        <translation>
            <numerusform>le texte d’aperçu a %Ln caractère, moins de %2</numerusform>
            <numerusform>le texte d’aperçu a %Ln caractères, moins de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the preheader has %1</source>
        <translation>le texte d’aperçu a %1</translation>
    </message>
    <message>
        <source>unsubscribe address: %1</source>
        <translation>adresse de désinscription : %1</translation>
    </message>
    <message>
        <source>more than one https unsubscribe address</source>
        <translation>plus d’une adresse de désinscription https</translation>
    </message>
    <message>
        <source>there is no unsubscribe address</source>
        <translation>il n’y a pas d’adresse de désinscription</translation>
    </message>
    <message>
        <source>only a mailto: unsubscribe address: no one-click</source>
        <translation>seulement une adresse de désinscription mailto: : pas de désinscription en un clic</translation>
    </message>
    <message>
        <source>recipient: %1</source>
        <translation>destinataire : %1</translation>
    </message>
    <message>
        <source>the subject holds a control character</source>
        <translation>l’objet contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the email has no sender address</source>
        <translation>l’e-mail n’a pas d’adresse d’expéditeur</translation>
    </message>
    <message>
        <source>sender address: %1</source>
        <translation>adresse de l’expéditeur : %1</translation>
    </message>
    <message>
        <source>the sender&apos;s name holds a control character</source>
        <translation>le nom de l’expéditeur contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>reply address: %1</source>
        <translation>adresse de réponse : %1</translation>
    </message>
    <message>
        <source>the project has no file &quot;%1&quot;</source>
        <translation>le projet n’a pas de fichier « %1 »</translation>
    </message>
    <message>
        <source>the file&apos;s name holds a control character</source>
        <translation>le nom du fichier contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the email has no subject</source>
        <translation>l’e-mail n’a pas d’objet</translation>
    </message>
    <message>
        <source>the email has neither HTML nor text</source>
        <translation>l’e-mail n’a ni HTML ni texte</translation>
    </message>
    <message>
        <source>no text alternative is given: one is made from the HTML</source>
        <translation>aucune version texte n’est fournie : elle est tirée du HTML</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without alternative text</source>
        <translation>
            <numerusform>%Ln image sans texte alternatif</numerusform>
            <numerusform>%Ln images sans texte alternatif</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures and attachments alone come to %1</source>
        <translation>les images et pièces jointes font à elles seules %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a stand-in</source>
        <translation>« %1 » ressemble à un texte à remplacer</translation>
    </message>
    <message>
        <source>a picture has no address</source>
        <translation>une image n’a pas d’adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an https address nor a file of the project</source>
        <translation>« %1 » n’est ni une adresse https ni un fichier du projet</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message numerus="yes">
        <source>%2, and %Ln more</source>
        <translation>
            <numerusform>%2, et %Ln autre</numerusform>
            <numerusform>%2, et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address</source>
        <translation>« %1 » n’est pas une adresse https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere from an email</source>
        <translation>« %1 » ne mène nulle part depuis un e-mail</translation>
    </message>
    <message>
        <source>the file has %1</source>
        <translation>le fichier a %1</translation>
    </message>
    <message>
        <source>the picture has %1</source>
        <translation>l’image a %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one word</source>
        <translation>« %1 » n’est pas un seul mot</translation>
    </message>
    <message>
        <source>a picture without alternative text</source>
        <translation>une image sans texte alternatif</translation>
    </message>
    <message>
        <source>the alternative text holds a control character</source>
        <translation>le texte alternatif contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the post has no text</source>
        <translation>la publication n’a pas de texte</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>le texte contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the picture is not a file of the project</source>
        <translation>l’image n’est pas un fichier du projet</translation>
    </message>
    <message>
        <source>the picture is %1</source>
        <translation>l’image est au format %1</translation>
    </message>
    <message>
        <source>the post has no picture</source>
        <translation>la publication n’a pas d’image</translation>
    </message>
    <message>
        <source>the picture has no public address</source>
        <translation>l’image n’a pas d’adresse publique</translation>
    </message>
    <message>
        <source>its ratio differs from that of the first picture: it is cropped</source>
        <translation>ses proportions diffèrent de celles de la première image : elle est recadrée</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; the limit is %3 pixels</source>
        <translation>%1 × %2 pixels ; la limite est %3 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; the limit is %3 width/height</source>
        <translation>%1 × %2 pixels ; la limite est %3 largeur/hauteur</translation>
    </message>
    <message>
        <source>the picture is a GIF, and there are others</source>
        <translation>l’image est un GIF, et il y en a d’autres</translation>
    </message>
    <message>
        <source>nothing defines &quot;%1&quot; here, and the template gives no default</source>
        <translation>rien ne définit « %1 » ici, et le modèle ne donne pas de valeur par défaut</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty here, and the template gives no default</source>
        <translation>« %1 » est vide ici, et le modèle ne donne pas de valeur par défaut</translation>
    </message>
    <message>
        <source>the clocks of %1 never show %2: they go forward over it, and show %3</source>
        <translation>les horloges de %1 n’affichent jamais %2 : elles sautent par-dessus et affichent %3</translation>
    </message>
    <message>
        <source>%1 is %2 on the clocks of %3</source>
        <translation>%1 correspond à %2 sur les horloges de %3</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>reply address</source>
        <translation>adresse de réponse</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>preheader</source>
        <translation>texte d’aperçu</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>unsubscribe address</source>
        <translation>adresse de désinscription</translation>
    </message>
    <message>
        <source>pictures or attachments</source>
        <translation>images ou pièces jointes</translation>
    </message>
    <message>
        <source>message id</source>
        <translation>identifiant du message</translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>the content, or a file that it names</source>
        <translation>le contenu, ou un fichier qu’il nomme</translation>
    </message>
    <message>
        <source>the contact&apos;s %1</source>
        <translation>du contact : %1</translation>
    </message>
    <message>
        <source>the project&apos;s, the client&apos;s or the brand&apos;s data</source>
        <translation>les données du projet, du client ou de la marque</translation>
    </message>
    <message>
        <source>the approval of %1</source>
        <translation>l’approbation du %1</translation>
    </message>
    <message>
        <source>the approval of %1 by %2</source>
        <translation>l’approbation du %1 par %2</translation>
    </message>
    <message>
        <source>not in %1: it was not sendable, or not there, then</source>
        <translation>absent de %1 : il n’était alors pas envoyable, ou n’existait pas</translation>
    </message>
    <message>
        <source>%1 changed since %2: %3</source>
        <translation>modifié depuis %2 : %1 ; cause : %3</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>modifié depuis %1</translation>
    </message>
    <message>
        <source>an address that stands there already</source>
        <translation>une adresse qui y figure déjà</translation>
    </message>
    <message>
        <source>1 person gets the same message from &quot;%1&quot; too, the first is %2</source>
        <translation>1 personne reçoit le même message aussi de « %1 », c’est %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same message from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln personne reçoit le même message aussi de « %2 », la première est %3</numerusform>
            <numerusform>%Ln personnes reçoivent le même message aussi de « %2 », la première est %3</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person gets the same subject from &quot;%1&quot; too, the first is %2</source>
        <translation>1 personne reçoit le même objet aussi de « %1 », c’est %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same subject from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln personne reçoit le même objet aussi de « %2 », la première est %3</numerusform>
            <numerusform>%Ln personnes reçoivent le même objet aussi de « %2 », la première est %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has passed, and nothing of it was sent</source>
        <translation>%1 est passé, et rien n’en a été envoyé</translation>
    </message>
    <message>
        <source>the same text as in &quot;%1&quot;</source>
        <translation>le même texte que dans « %1 »</translation>
    </message>
    <message>
        <source>the campaign &quot;%1&quot; is not that of other links, &quot;%2&quot;</source>
        <translation>la campagne « %1 » n’est pas celle des autres liens, « %2 »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no campaign</source>
        <translation>« %1 » ne nomme aucune campagne</translation>
    </message>
    <message>
        <source>starts with a byte order mark (the bytes EF BB BF, which no editor shows)</source>
        <translation>commence par une marque d’ordre des octets (EF BB BF, qu’aucun éditeur ne montre)</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;</source>
        <translation>l’enregistrer en « UTF-8 », pas en « UTF-8 avec BOM »</translation>
    </message>
    <message>
        <source>control character U+0000 (NUL) after the end</source>
        <translation>caractère de contrôle U+0000 (NUL) après la fin</translation>
    </message>
    <message>
        <source>a rule is an object</source>
        <translation>une règle est un objet</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>there is a rule of that id already</source>
        <translation>il existe déjà une règle de cet identifiant</translation>
    </message>
    <message>
        <source>only emails have such a view</source>
        <translation>seuls les e-mails ont cette vue</translation>
    </message>
    <message>
        <source>not a PNG, JPEG, GIF or WebP picture</source>
        <translation>pas une image PNG, JPEG, GIF ou WebP</translation>
    </message>
    <message>
        <source>the picture is broken: its size cannot be read</source>
        <translation>l’image est endommagée : sa taille est illisible</translation>
    </message>
    <message>
        <source>the https address has no host</source>
        <translation>l’adresse https n’a pas d’hôte</translation>
    </message>
    <message>
        <source>it is neither an https: nor a mailto: address</source>
        <translation>ce n’est ni une adresse https: ni une adresse mailto:</translation>
    </message>
    <message>
        <source>it holds a blank, a bracket, a quote or a control character</source>
        <translation>elle contient une espace, un crochet, un guillemet ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>it is longer than 900 bytes</source>
        <translation>elle dépasse 900 octets</translation>
    </message>
    <message>
        <source>the domain &quot;%1&quot; is not a valid domain name: %2</source>
        <translation>le domaine « %1 » n’est pas un nom de domaine valide : %2</translation>
    </message>
    <message>
        <source>the project has no audience &quot;%1&quot;</source>
        <translation>le projet n’a pas d’audience « %1 »</translation>
    </message>
    <message>
        <source>the project has no file &quot;%1&quot; for audience &quot;%2&quot;</source>
        <translation>le projet n’a pas de fichier « %1 » pour l’audience « %2 »</translation>
    </message>
    <message>
        <source>the content holds nothing for its channel %1</source>
        <translation>le contenu n’a rien pour son canal %1</translation>
    </message>
    <message>
        <source>neither contacts nor an audience is given</source>
        <translation>ni contacts ni audience ne sont indiqués</translation>
    </message>
    <message>
        <source>the dry run of the approval is not there any more</source>
        <translation>la simulation de l’approbation n’existe plus</translation>
    </message>
    <message>
        <source>the project has no such content</source>
        <translation>le projet n’a pas ce contenu</translation>
    </message>
    <message>
        <source>the approvals cannot be read: %1</source>
        <translation>les approbations sont illisibles : %1</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>not what was approved on %1: preview and approve it again</source>
        <translation>ce n’est pas ce qui a été approuvé le %1 : refaire l’aperçu et l’approuver</translation>
    </message>
    <message>
        <source>not what was approved on %1 by %2: preview and approve it again</source>
        <translation>ce n’est pas ce qui a été approuvé le %1 par %2 : refaire l’aperçu et l’approuver</translation>
    </message>
    <message>
        <source>approved for the account %1, but %2 now goes out as %3: preview and approve it again</source>
        <translation>approuvé pour le compte %1, mais %2 part maintenant en tant que %3 : refaire l’aperçu et l’approuver</translation>
    </message>
    <message>
        <source>what leaves the account cannot be counted: %1</source>
        <translation>ce qui part du compte ne peut pas être compté : %1</translation>
    </message>
    <message>
        <source>outside of the sending window (%1), which opens at %2</source>
        <translation>hors de la plage d’envoi (%1), qui s’ouvre à %2</translation>
    </message>
    <message>
        <source>daily limit of %1 reached, goes on at %2</source>
        <translation>limite quotidienne de %1 atteinte, reprise à %2</translation>
    </message>
    <message>
        <source>what left the account cannot be read: %1</source>
        <translation>ce qui est parti du compte est illisible : %1</translation>
    </message>
    <message numerus="yes">
        <source>the service asks to wait %Ln minutes (%2): execute again then</source>
        <translation>
            <numerusform>le service demande d’attendre %Ln minute (%2) : relancer ensuite</numerusform>
            <numerusform>le service demande d’attendre %Ln minutes (%2) : relancer ensuite</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer (%1)</source>
        <translation>le serveur ne répond pas (%1)</translation>
    </message>
    <message>
        <source>the server keeps asking to come back later (%1)</source>
        <translation>le serveur demande sans cesse de revenir plus tard (%1)</translation>
    </message>
    <message>
        <source>no longer in the project</source>
        <translation>n’est plus dans le projet</translation>
    </message>
    <message>
        <source>can no longer be composed: %1</source>
        <translation>ne peut plus être composé : %1</translation>
    </message>
    <message>
        <source>changed since this run was planned: the next run sends it</source>
        <translation>modifié depuis que cette exécution a été planifiée : la prochaine l’enverra</translation>
    </message>
    <message>
        <source>the suppression list cannot be read: %1</source>
        <translation>la liste d’exclusion est illisible : %1</translation>
    </message>
    <message>
        <source>suppressed by &quot;%1&quot;</source>
        <translation>exclu par « %1 »</translation>
    </message>
    <message>
        <source>unexpected error: %1</source>
        <translation>erreur inattendue : %1</translation>
    </message>
    <message>
        <source>an earlier hand-over was in doubt, and the service has it already (%1); %2</source>
        <translation>une remise antérieure était incertaine, et le service l’a déjà (%1) ; %2</translation>
    </message>
    <message>
        <source>the answer was lost (%1); %2</source>
        <translation>la réponse s’est perdue (%1) ; %2</translation>
    </message>
    <message>
        <source>a live run that was stopped before its end would be continued with what it planned, which is not what was confirmed</source>
        <translation>une exécution réelle arrêtée avant sa fin reprendrait ce qu’elle avait prévu, qui n’est pas ce qui a été confirmé</translation>
    </message>
    <message>
        <source>as many items as were confirmed would be sent now, but not the same ones, or not as they were then</source>
        <translation>il en partirait autant que confirmé, mais pas les mêmes, ou pas tels qu’ils étaient</translation>
    </message>
    <message>
        <source>property &quot;%1&quot;: %2</source>
        <translation>propriété « %1 » : %2</translation>
    </message>
    <message>
        <source>not attempted: %1</source>
        <translation>non tenté : %1</translation>
    </message>
    <message>
        <source>no answer for this record</source>
        <translation>pas de réponse pour cette fiche</translation>
    </message>
    <message>
        <source>reading the results</source>
        <translation>lecture des résultats</translation>
    </message>
    <message>
        <source>reading the approvals</source>
        <translation>lecture des approbations</translation>
    </message>
    <message>
        <source>the program ended before the answer came: it may have been sent; %1</source>
        <translation>le programme s’est arrêté avant la réponse : l’envoi a peut-être eu lieu ; %1</translation>
    </message>
    <message>
        <source>the program ended before the answer came: %1</source>
        <translation>le programme s’est arrêté avant la réponse : %1</translation>
    </message>
    <message>
        <source>stopped while asking about %1</source>
        <translation>arrêté pendant la question sur %1</translation>
    </message>
    <message>
        <source>sent, says %1: %2</source>
        <translation>envoyé, selon %1 : %2</translation>
    </message>
    <message>
        <source>not sent, says %1: %2</source>
        <translation>non envoyé, selon %1 : %2</translation>
    </message>
    <message>
        <source>a mail server cannot be asked what it accepted: its log knows the Message-ID</source>
        <translation>on ne peut pas demander à un serveur de messagerie ce qu’il a accepté : son journal connaît le Message-ID</translation>
    </message>
    <message>
        <source>it is no longer in the project, so the service cannot be asked about it</source>
        <translation>il n’est plus dans le projet : le service ne peut pas être interrogé à son sujet</translation>
    </message>
    <message>
        <source>the content was changed since, so the service cannot be asked about it</source>
        <translation>le contenu a été modifié depuis : le service ne peut pas être interrogé à son sujet</translation>
    </message>
    <message>
        <source>there is nothing to ask about</source>
        <translation>il n’y a rien à demander</translation>
    </message>
    <message>
        <source>the event log cannot be written: %1</source>
        <translation>impossible d’écrire le journal : %1</translation>
    </message>
    <message>
        <source>Project &apos;%1&apos; not found</source>
        <translation>Projet « %1 » introuvable</translation>
    </message>
    <message>
        <source>the project was changed while the run was being planned: this run sends what was planned, the next one the rest</source>
        <translation>le projet a été modifié pendant la planification : cette exécution envoie ce qui était prévu, la suivante le reste</translation>
    </message>
    <message>
        <source>nothing was sent: %1. Look at the plan again, then confirm it again</source>
        <translation>rien n’a été envoyé : %1. Revoir le plan, puis le confirmer de nouveau</translation>
    </message>
    <message>
        <source>not sent: the run was not what had been confirmed</source>
        <translation>non envoyé : l’exécution n’était pas ce qui avait été confirmé</translation>
    </message>
    <message>
        <source>%1: not asked for now, but the run has items of it that are still to be sent (execute with --channels %2)</source>
        <translation>%1 : non demandé maintenant, mais l’exécution en a encore à envoyer (exécuter avec --channels %2)</translation>
    </message>
    <message>
        <source>there is no run %1 of project %2</source>
        <translation>il n’y a pas d’exécution %1 du projet %2</translation>
    </message>
    <message>
        <source>reading the project</source>
        <translation>lecture du projet</translation>
    </message>
    <message>
        <source>starting the run</source>
        <translation>démarrage de l’exécution</translation>
    </message>
    <message>
        <source>planning the run</source>
        <translation>planification de l’exécution</translation>
    </message>
    <message>
        <source>reading what the run has to send</source>
        <translation>lecture de ce que l’exécution doit envoyer</translation>
    </message>
    <message>
        <source>ending the run</source>
        <translation>fin de l’exécution</translation>
    </message>
    <message>
        <source>reading the ledger</source>
        <translation>lecture du registre d’envoi</translation>
    </message>
    <message>
        <source>overdue by %1: needs confirmation</source>
        <translation>en retard de %1 : à confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made: %1</source>
        <translation>impossible de créer le dossier : %1</translation>
    </message>
    <message>
        <source>is a symbolic link</source>
        <translation>est un lien symbolique</translation>
    </message>
    <message>
        <source>name the folder itself</source>
        <translation>indiquer le dossier lui-même</translation>
    </message>
    <message>
        <source>exists and is not a package</source>
        <translation>existe et n’est pas un paquet</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>choisir un autre dossier</translation>
    </message>
    <message>
        <source>is the place writable?</source>
        <translation>l’emplacement est-il accessible en écriture ?</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>est illisible</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>ne peut pas être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>is not the manifest of a package</source>
        <translation>n’est pas le manifeste d’un paquet</translation>
    </message>
    <message>
        <source>is a package of project %1</source>
        <translation>est un paquet du projet %1</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message>
        <source>no such format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ce qui a changé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in doubt since run %1: settle it first</source>
        <translation>incertain depuis l’exécution %1 : à trancher d’abord</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>déjà envoyé</translation>
    </message>
    <message>
        <source>writing down the hand-over</source>
        <translation>enregistrement de la remise</translation>
    </message>
    <message>
        <source>reading the earlier hand-over</source>
        <translation>lecture de la remise antérieure</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS : %1</translation>
    </message>
    <message>
        <source>login refused: %1</source>
        <translation>connexion refusée : %1</translation>
    </message>
    <message>
        <source>the message was handed over, but no verdict came back: %1</source>
        <translation>le message a été remis, mais aucun verdict n’est revenu : %1</translation>
    </message>
    <message>
        <source>the mail server offers no AUTH on this connection, but a user name is set (AICMO_SMTP_USER); nothing was sent</source>
        <translation>le serveur de messagerie n’offre pas AUTH sur cette connexion, mais un nom d’utilisateur est défini (AICMO_SMTP_USER) ; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>the address needs SMTPUTF8 (RFC 6531), which the mail server does not offer</source>
        <translation>l’adresse exige SMTPUTF8 (RFC 6531), que le serveur de messagerie n’offre pas</translation>
    </message>
    <message>
        <source>the message is larger than the mail server accepts (SIZE)</source>
        <translation>le message est plus gros que ce que le serveur accepte (SIZE)</translation>
    </message>
    <message>
        <source>the mail server refused STARTTLS; nothing was sent</source>
        <translation>le serveur de messagerie a refusé STARTTLS ; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>not handed over: the item belongs to somebody else</source>
        <translation>non remis : l’élément appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The mail server answers; no login is set.</source>
        <translation>Le serveur de messagerie répond ; aucune connexion n’est définie.</translation>
    </message>
    <message>
        <source>The mail server answers and took the login.</source>
        <translation>Le serveur de messagerie répond et a accepté la connexion.</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>ce doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>write %1_WINDOW like &quot;Mon-Fri 09:00-18:00 Europe/Berlin&quot;</source>
        <translation>écrire %1_WINDOW comme « Mon-Fri 09:00-18:00 Europe/Berlin »</translation>
    </message>
    <message>
        <source>it is not set, but %1 is</source>
        <translation>elle n’est pas définie, mais %1 l’est</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>définir %1</translation>
    </message>
    <message>
        <source>it and %1_FILE are both set</source>
        <translation>elle et %1_FILE sont toutes deux définies</translation>
    </message>
    <message>
        <source>&quot;none&quot; is for loopback hosts alone: mail to %1 needs TLS</source>
        <translation>« none » ne vaut que pour les hôtes locaux : l’envoi à %1 exige TLS</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>elle contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>it must be an https address (http is for loopback hosts alone)</source>
        <translation>ce doit être une adresse https (http seulement pour les hôtes locaux)</translation>
    </message>
    <message>
        <source>it must be one line of UTF-8</source>
        <translation>ce doit être une seule ligne en UTF-8</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>garder l’une des deux</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the secret holds a control character or is not UTF-8</source>
        <translation>le secret contient un caractère de contrôle ou n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the token holds blanks or other characters that no token has</source>
        <translation>le jeton contient des espaces ou des caractères qu’aucun jeton n’a</translation>
    </message>
    <message>
        <source>it must be &quot;required&quot; or &quot;none&quot;</source>
        <translation>ce doit être « required » ou « none »</translation>
    </message>
    <message>
        <source>set AICMO_SMTP_TLS=required or unset it</source>
        <translation>définir AICMO_SMTP_TLS=required ou la retirer</translation>
    </message>
    <message>
        <source>&quot;none&quot; contradicts the smtps address</source>
        <translation>« none » contredit l’adresse smtps</translation>
    </message>
    <message>
        <source>it must be smtp://host:port or smtps://host:port</source>
        <translation>ce doit être smtp://host:port ou smtps://host:port</translation>
    </message>
    <message>
        <source>it must not hold a path</source>
        <translation>elle ne doit pas contenir de chemin</translation>
    </message>
    <message>
        <source>it must be urn:li:person:… or urn:li:organization:…</source>
        <translation>ce doit être urn:li:person:… ou urn:li:organization:…</translation>
    </message>
    <message>
        <source>it must be a year and month, YYYYMM</source>
        <translation>ce doit être une année et un mois, AAAAMM</translation>
    </message>
    <message>
        <source>it must be the account&apos;s id, digits alone</source>
        <translation>ce doit être l’identifiant du compte, chiffres seuls</translation>
    </message>
    <message>
        <source>it must be a Graph API version such as v25.0</source>
        <translation>ce doit être une version de la Graph API, comme v25.0</translation>
    </message>
    <message>
        <source>the only CRM known is &quot;hubspot&quot;</source>
        <translation>le seul CRM connu est « hubspot »</translation>
    </message>
    <message>
        <source>it must be a path such as /crm/v3/objects</source>
        <translation>ce doit être un chemin, comme /crm/v3/objects</translation>
    </message>
    <message>
        <source>the channel %1 takes no posts</source>
        <translation>le canal %1 n’accepte pas de publications</translation>
    </message>
    <message>
        <source>the channel %1 is not configured</source>
        <translation>le canal %1 n’est pas configuré</translation>
    </message>
    <message>
        <source>too many records, or of several kinds, at once</source>
        <translation>trop de fiches, ou de plusieurs sortes, à la fois</translation>
    </message>
    <message>
        <source>HubSpot takes the token.</source>
        <translation>HubSpot accepte le jeton.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer does not mention this record</source>
        <translation>la réponse de HubSpot ne mentionne pas cette fiche</translation>
    </message>
    <message>
        <source>the record&apos;s body is not that of an upsert</source>
        <translation>le corps de la fiche n’est pas celui d’une mise à jour</translation>
    </message>
    <message>
        <source>HubSpot does not have these values; writing them again does no harm</source>
        <translation>HubSpot n’a pas ces valeurs ; les réécrire est sans danger</translation>
    </message>
    <message>
        <source>HubSpot gave no id for the contact</source>
        <translation>HubSpot n’a pas donné d’identifiant pour le contact</translation>
    </message>
    <message>
        <source>the record&apos;s body is not that of a note</source>
        <translation>le corps de la fiche n’est pas celui d’une note</translation>
    </message>
    <message>
        <source>HubSpot lists no notes</source>
        <translation>HubSpot ne liste aucune note</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer holds no notes</source>
        <translation>la réponse de HubSpot ne contient pas de notes</translation>
    </message>
    <message>
        <source>the contact has more notes in HubSpot than can be looked through</source>
        <translation>le contact a plus de notes dans HubSpot qu’on ne peut en parcourir</translation>
    </message>
    <message>
        <source>the note is not among those of the contact in HubSpot</source>
        <translation>la note n’est pas parmi celles du contact dans HubSpot</translation>
    </message>
    <message>
        <source>the bodies are not those of an Instagram post</source>
        <translation>les requêtes ne sont pas celles d’une publication Instagram</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by itself: the picture needs a public https address</source>
        <translation>Instagram récupère les images lui-même : l’image doit avoir une adresse https publique</translation>
    </message>
    <message>
        <source>Instagram gave no container id</source>
        <translation>Instagram n’a pas donné d’identifiant de conteneur</translation>
    </message>
    <message>
        <source>Instagram is still fetching the picture</source>
        <translation>Instagram récupère encore l’image</translation>
    </message>
    <message>
        <source>Instagram does not tell the container&apos;s state</source>
        <translation>Instagram n’indique pas l’état du conteneur</translation>
    </message>
    <message>
        <source>not handed over: the container&apos;s id could not be written down</source>
        <translation>non remis : l’identifiant du conteneur n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Instagram takes the token.</source>
        <translation>Instagram accepte le jeton.</translation>
    </message>
    <message>
        <source>the post has no caption by which it could be found</source>
        <translation>la publication n’a pas de légende qui permette de la retrouver</translation>
    </message>
    <message>
        <source>Instagram&apos;s answer lists no media</source>
        <translation>la réponse d’Instagram ne liste aucun média</translation>
    </message>
    <message>
        <source>the account has more new media than can be looked through</source>
        <translation>le compte a plus de nouveaux médias qu’on ne peut en parcourir</translation>
    </message>
    <message>
        <source>it is not among the account&apos;s latest media on Instagram</source>
        <translation>elle n’est pas parmi les derniers médias du compte sur Instagram</translation>
    </message>
    <message>
        <source>a LinkedIn post has one request body</source>
        <translation>une publication LinkedIn a une seule requête</translation>
    </message>
    <message>
        <source>the post&apos;s body is not JSON</source>
        <translation>le corps de la publication n’est pas du JSON</translation>
    </message>
    <message>
        <source>the author has more new posts on LinkedIn than can be looked through</source>
        <translation>l’auteur a plus de nouvelles publications sur LinkedIn qu’on ne peut en parcourir</translation>
    </message>
    <message>
        <source>it is not among the author&apos;s latest posts on LinkedIn</source>
        <translation>elle n’est pas parmi les dernières publications de l’auteur sur LinkedIn</translation>
    </message>
    <message>
        <source>the post has no text by which it could be found</source>
        <translation>la publication n’a pas de texte qui permette de la retrouver</translation>
    </message>
    <message>
        <source>LinkedIn does not let this token read posts</source>
        <translation>LinkedIn ne laisse pas ce jeton lire les publications</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s answer lists no posts</source>
        <translation>la réponse de LinkedIn ne liste aucune publication</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>impossible d’ouvrir le fichier : %1</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>impossible de lire le fichier : %1</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>others than its owner can get at the file</source>
        <translation>d’autres que son propriétaire ont accès au fichier</translation>
    </message>
    <message>
        <source>run chmod 600 on it</source>
        <translation>lui appliquer chmod 600</translation>
    </message>
    <message>
        <source>the file is too large for a secret</source>
        <translation>le fichier est trop gros pour un secret</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of days such as Mon-Thu,Sat</source>
        <translation>« %1 » n’est pas une liste de jours comme Mon-Thu,Sat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of hours such as 09:00-18:00</source>
        <translation>« %1 » n’est pas une plage horaire comme 09:00-18:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that this machine knows</source>
        <translation>« %1 » n’est pas un fuseau horaire connu de cette machine</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>%1 n’a pas pu être interrogé : %2</translation>
    </message>
    <message>
        <source>stopped before the service could be asked</source>
        <translation>arrêté avant que le service puisse être interrogé</translation>
    </message>
    <message>
        <source>this is not an address of the form scheme://host:port</source>
        <translation>ce n’est pas une adresse de la forme scheme://host:port</translation>
    </message>
    <message>
        <source>an address must not hold a user name or password</source>
        <translation>une adresse ne doit contenir ni nom d’utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>an address must not hold a query or fragment</source>
        <translation>une adresse ne doit contenir ni requête ni fragment</translation>
    </message>
    <message>
        <source>a post on X has one request body</source>
        <translation>une publication sur X a une seule requête</translation>
    </message>
    <message>
        <source>X takes the token.</source>
        <translation>X accepte le jeton.</translation>
    </message>
    <message>
        <source>X does not let this token read posts</source>
        <translation>X ne laisse pas ce jeton lire les publications</translation>
    </message>
    <message>
        <source>the account has more new posts on X than can be looked through</source>
        <translation>le compte a plus de nouvelles publications sur X qu’on ne peut en parcourir</translation>
    </message>
    <message>
        <source>X&apos;s answer is not a list of posts</source>
        <translation>la réponse de X n’est pas une liste de publications</translation>
    </message>
    <message>
        <source>it is not among the account&apos;s latest posts on X</source>
        <translation>elle n’est pas parmi les dernières publications du compte sur X</translation>
    </message>
    <message>
        <source>X does not tell whose token it is</source>
        <translation>X n’indique pas à qui est le jeton</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;</source>
        <translation>« %1 » inattendu</translation>
    </message>
    <message>
        <source>Unexpected character &apos;%1&apos;</source>
        <translation>caractère « %1 » inattendu</translation>
    </message>
    <message>
        <source>Unknown filter &apos;%1&apos;</source>
        <translation>filtre « %1 » inconnu</translation>
    </message>
    <message>
        <source>Expected a name</source>
        <translation>un nom est attendu</translation>
    </message>
    <message>
        <source>Expected an expression</source>
        <translation>une expression est attendue</translation>
    </message>
    <message>
        <source>Nesting too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>A text in quotes has no end</source>
        <translation>un texte entre guillemets n’a pas de fin</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>le nombre est trop grand</translation>
    </message>
    <message>
        <source>Expected &apos;..&apos; in a range</source>
        <translation>« .. » attendu dans un intervalle</translation>
    </message>
    <message>
        <source>Expected &apos;)&apos; after a range</source>
        <translation>« ) » attendu après un intervalle</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos;</source>
        <translation>« ] » attendu</translation>
    </message>
    <message>
        <source>Expected a name after &apos;.&apos;</source>
        <translation>un nom est attendu après « . »</translation>
    </message>
    <message>
        <source>Expected a filter after &apos;|&apos;</source>
        <translation>un filtre est attendu après « | »</translation>
    </message>
    <message>
        <source>a value grows beyond the limit</source>
        <translation>une valeur dépasse la limite</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>nombre entier invalide</translation>
    </message>
    <message>
        <source>cannot select the property &apos;%1&apos;</source>
        <translation>impossible de sélectionner la propriété « %1 »</translation>
    </message>
    <message>
        <source>concat filter requires an array argument</source>
        <translation>le filtre concat exige une liste</translation>
    </message>
    <message>
        <source>cannot sort values of incompatible types</source>
        <translation>impossible de trier des valeurs de types incompatibles</translation>
    </message>
    <message>
        <source>invalid byte sequence in UTF-8</source>
        <translation>séquence d’octets invalide en UTF-8</translation>
    </message>
    <message>
        <source>invalid base64 provided to base64_decode</source>
        <translation>base64_decode reçoit du Base64 invalide</translation>
    </message>
    <message>
        <source>invalid base64 provided to base64_url_safe_decode</source>
        <translation>base64_url_safe_decode reçoit du Base64 invalide</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>division par 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tag was never closed</source>
        <translation>la balise « %1 » n’est jamais fermée</translation>
    </message>
    <message>
        <source>Unknown tag &apos;%1&apos;</source>
        <translation>balise « %1 » inconnue</translation>
    </message>
    <message>
        <source>Unexpected outer &apos;%1&apos; tag</source>
        <translation>balise extérieure « %1 » inattendue</translation>
    </message>
    <message>
        <source>%1 tag does not expect &apos;%2&apos; tag</source>
        <translation>la balise %1 n’attend pas la balise « %2 »</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid delimiter for %2 tags. use end%2</source>
        <translation>« %1 » ne ferme pas une balise %2 : utiliser end%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; reads other files, which a template here cannot do</source>
        <translation>« %1 » lit d’autres fichiers, ce qu’un modèle ne peut pas faire ici</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;%1&apos; - Valid syntax: %1 [var]</source>
        <translation>erreur de syntaxe dans « %1 » ; valide : %1 [var]</translation>
    </message>
    <message>
        <source>Syntax Error in tag &apos;%1&apos; - Valid syntax: %1 [expression]</source>
        <translation>erreur de syntaxe dans la balise « %1 » ; valide : %1 [expression]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;%1&apos; - Valid syntax: %1 [item] in [collection]</source>
        <translation>erreur de syntaxe dans « %1 » ; valide : %1 [item] in [collection]</translation>
    </message>
    <message>
        <source>Invalid attribute in a loop. Valid attributes are %1</source>
        <translation>attribut invalide dans une boucle ; valides : %1</translation>
    </message>
    <message>
        <source>Liquid syntax error: %1</source>
        <translation>erreur de syntaxe Liquid : %1</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;assign&apos; - Valid syntax: assign [var] = [source]</source>
        <translation>erreur de syntaxe dans « assign » ; valide : assign [var] = [source]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;capture&apos; - Valid syntax: capture [var]</source>
        <translation>erreur de syntaxe dans « capture » ; valide : capture [var]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;case&apos; - Valid syntax: case [condition]</source>
        <translation>erreur de syntaxe dans « case » ; valide : case [condition]</translation>
    </message>
    <message>
        <source>Syntax Error in tag &apos;case&apos; - Valid else condition: {% else %} (no parameters)</source>
        <translation>erreur de syntaxe dans la balise « case » ; valide : {% else %} (sans paramètre)</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;cycle&apos; - Valid syntax: cycle [name :] var [, var2, var3 ...]</source>
        <translation>erreur de syntaxe dans « cycle » ; valide : cycle [name :] var [, var2, var3 ...]</translation>
    </message>
    <message>
        <source>Liquid error: the template takes more than %1 steps</source>
        <translation>erreur Liquid : le modèle prend plus de %1 étapes</translation>
    </message>
    <message>
        <source>Liquid error: %1</source>
        <translation>erreur Liquid : %1</translation>
    </message>
    <message>
        <source>Liquid error: the output is larger than %1 bytes</source>
        <translation>erreur Liquid : le résultat dépasse %1 octets</translation>
    </message>
    <message>
        <source>comparison of %1 with %2 failed</source>
        <translation>comparaison impossible de %1 avec %2</translation>
    </message>
    <message>
        <source>Tag &apos;{%&apos; was not properly terminated with &apos;%}&apos;</source>
        <translation>la balise « {% » n’est pas terminée par « %} »</translation>
    </message>
    <message>
        <source>Variable &apos;{{&apos; was not properly terminated with &apos;}}&apos;</source>
        <translation>la variable « {{ » n’est pas terminée par « }} »</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>une balise doit avoir un nom</translation>
    </message>
    <message>
        <source>Each line of a &apos;#&apos; comment must begin with &apos;#&apos;</source>
        <translation>chaque ligne d’un commentaire « # » doit commencer par « # »</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;raw&apos; - Valid syntax: raw</source>
        <translation>erreur de syntaxe dans « raw » ; valide : raw</translation>
    </message>
    <message>
        <source>&apos;raw&apos; tag was never closed</source>
        <translation>la balise « raw » n’est jamais fermée</translation>
    </message>
    <message>
        <source>the domain has an empty label</source>
        <translation>le domaine a une partie vide</translation>
    </message>
    <message>
        <source>the local part has an empty atom</source>
        <translation>la partie locale a un vide entre deux points</translation>
    </message>
    <message>
        <source>a label of the domain is longer than 63 bytes</source>
        <translation>une partie du domaine dépasse 63 octets</translation>
    </message>
    <message>
        <source>a label of the domain starts or ends with &apos;-&apos;</source>
        <translation>une partie du domaine commence ou finit par « - »</translation>
    </message>
    <message>
        <source>the domain has a character that is not allowed</source>
        <translation>le domaine a un caractère non autorisé</translation>
    </message>
    <message>
        <source>the local part has a character that is not allowed</source>
        <translation>la partie locale a un caractère non autorisé</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas de l’UTF-8</translation>
    </message>
    <message>
        <source>a control character or line break in the address</source>
        <translation>un caractère de contrôle ou un saut de ligne dans l’adresse</translation>
    </message>
    <message>
        <source>a blank in the address</source>
        <translation>une espace dans l’adresse</translation>
    </message>
    <message>
        <source>longer than 254 bytes</source>
        <translation>plus de 254 octets</translation>
    </message>
    <message>
        <source>no &apos;@&apos;</source>
        <translation>pas de « @ »</translation>
    </message>
    <message>
        <source>nothing before &apos;@&apos;</source>
        <translation>rien avant « @ »</translation>
    </message>
    <message>
        <source>nothing after &apos;@&apos;</source>
        <translation>rien après « @ »</translation>
    </message>
    <message>
        <source>the local part is longer than 64 bytes</source>
        <translation>la partie locale dépasse 64 octets</translation>
    </message>
    <message>
        <source>%1 has no contact</source>
        <translation>%1 n’a aucun contact</translation>
    </message>
    <message>
        <source>nothing can be sent to an audience: %1</source>
        <translation>rien ne peut être envoyé à une audience : %1</translation>
    </message>
    <message>
        <source>same address as line %1</source>
        <translation>même adresse que la ligne %1</translation>
    </message>
    <message>
        <source>two columns are named &quot;%1&quot;</source>
        <translation>deux colonnes s’appellent « %1 »</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>moins de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>plus de cellules que l’en-tête</translation>
    </message>
    <message>
        <source>a NUL character in a cell</source>
        <translation>un caractère NUL dans une cellule</translation>
    </message>
    <message>
        <source>the header cannot be read: %1</source>
        <translation>l’en-tête est illisible : %1</translation>
    </message>
    <message>
        <source>two columns are named email</source>
        <translation>deux colonnes s’appellent email</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>en garder une</translation>
    </message>
    <message>
        <source>rename one</source>
        <translation>en renommer une</translation>
    </message>
    <message>
        <source>no column is named email</source>
        <translation>aucune colonne ne s’appelle email</translation>
    </message>
    <message>
        <source>the first line must name the columns, one of them email</source>
        <translation>la première ligne doit nommer les colonnes, dont email</translation>
    </message>
    <message>
        <source>larger than 4 GB</source>
        <translation>plus de 4 Go</translation>
    </message>
    <message>
        <source>the first line must name the columns</source>
        <translation>la première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>a quoted cell is never closed, so that nothing after it is read</source>
        <translation>une cellule entre guillemets n’est jamais fermée : rien n’est lu après elle</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>du texte après un guillemet fermant</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path inside the project</source>
        <translation>« %1 » n’est pas un chemin dans le projet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour of the form #RRGGBB</source>
        <translation>« %1 » n’est pas une couleur de la forme #RRGGBB</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>doit être un texte ; ici : %1</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>doit être un nombre ; ici : %1</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>doit être un objet ; ici : %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>doit être une liste ; ici : %1</translation>
    </message>
    <message>
        <source>a line break or control character is not allowed here</source>
        <translation>un saut de ligne ou caractère de contrôle n’est pas permis ici</translation>
    </message>
    <message>
        <source>a control character is not allowed here</source>
        <translation>un caractère de contrôle n’est pas permis ici</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must be a text or a number</source>
        <translation>doit être un texte ou un nombre</translation>
    </message>
    <message>
        <source>a state of the project cannot be read</source>
        <translation>un état du projet est illisible</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; this program reads %2</source>
        <translation>« %1 » est inconnu ; ce programme lit %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of a project</source>
        <translation>« %1 » n’est pas un état de projet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation>« %1 » est utilisé deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of email, linkedin, instagram, crm, twitter</source>
        <translation>« %1 » ne fait pas partie de : email, linkedin, instagram, crm, twitter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of sync_contact, log_engagement</source>
        <translation>« %1 » ne fait pas partie de : sync_contact, log_engagement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported; use note</source>
        <translation>« %1 » n’est pas pris en charge ; utiliser note</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: %2</source>
        <translation>« %1 » n’est pas une adresse : %2</translation>
    </message>
    <message>
        <source>there is no audience &quot;%1&quot;</source>
        <translation>il n’y a pas d’audience « %1 »</translation>
    </message>
    <message>
        <source>the document names &quot;%1&quot;, which is not in the project</source>
        <translation>le document nomme « %1 », qui n’est pas dans le projet</translation>
    </message>
    <message>
        <source>%1 more errors</source>
        <translation>%1 autres erreurs</translation>
    </message>
    <message>
        <source>unknown fields are kept as they are: %1</source>
        <translation>les champs inconnus sont conservés tels quels : %1</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is not a date and time of the form 2026-02-20T10:00:00Z</source>
        <translation>n’est pas une date et heure de la forme 2026-02-20T10:00:00Z</translation>
    </message>
    <message>
        <source>must be 1 to 64 of a-z A-Z 0-9 . _ - and not start with a dot</source>
        <translation>doit avoir 1 à 64 caractères parmi a-z A-Z 0-9 . _ - et ne pas commencer par un point</translation>
    </message>
    <message>
        <source>a file or contacts must be given</source>
        <translation>un fichier ou des contacts doivent être indiqués</translation>
    </message>
    <message>
        <source>is not a date and time with an offset, of the form 2026-03-02T09:00:00+01:00</source>
        <translation>n’est pas une date et heure avec décalage, de la forme 2026-03-02T09:00:00+01:00</translation>
    </message>
    <message>
        <source>html, html_file or text must be given</source>
        <translation>html, html_file ou text doit être indiqué</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>recipients are missing: name an audience or list contacts</source>
        <translation>il manque les destinataires : nommer une audience ou lister des contacts</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>dépasse %1</translation>
    </message>
    <message>
        <source>makes the project larger than %1</source>
        <translation>porte le projet au-delà de %1</translation>
    </message>
    <message>
        <source>could not be read to its end</source>
        <translation>n’a pas pu être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with a dot and is left out</source>
        <translation>« %1 » commence par un point et est laissé de côté</translation>
    </message>
    <message>
        <source>there is no project.json in it</source>
        <translation>il ne contient pas de project.json</translation>
    </message>
    <message>
        <source>a project is a folder or archive with project.json at its top</source>
        <translation>un projet est un dossier ou une archive avec project.json à sa racine</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>il n’existe pas de tel fichier ou dossier</translation>
    </message>
    <message>
        <source>is neither a folder nor a .aicmo, .zip or .json file</source>
        <translation>n’est ni un dossier ni un fichier .aicmo, .zip ou .json</translation>
    </message>
    <message>
        <source>is a link or special file</source>
        <translation>est un lien ou un fichier spécial</translation>
    </message>
    <message>
        <source>put the file itself there</source>
        <translation>y mettre le fichier lui-même</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>a un nom non autorisé</translation>
    </message>
    <message>
        <source>has more than 1,000 files</source>
        <translation>a plus de 1 000 fichiers</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>impossible de créer le dossier</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>choisir un autre nom</translation>
    </message>
    <message>
        <source>is neither an address nor an @domain</source>
        <translation>n’est ni une adresse ni un @domain</translation>
    </message>
    <message>
        <source>has a name that leaves the archive</source>
        <translation>a un nom qui sort de l’archive</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>est chiffré</translation>
    </message>
    <message>
        <source>makes it larger than 200 MB</source>
        <translation>le porte au-delà de 200 Mo</translation>
    </message>
    <message>
        <source>is compressed more than a hundredfold</source>
        <translation>est compressé plus de cent fois</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>est illisible : %1</translation>
    </message>
    <message>
        <source>is not a ZIP archive that can be read: %1</source>
        <translation>n’est pas une archive ZIP lisible : %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>impossible à écrire : %1</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>is not as large as the archive says</source>
        <translation>n’a pas la taille que l’archive indique</translation>
    </message>
    <message>
        <source>has more than 1,000 entries</source>
        <translation>a plus de 1 000 entrées</translation>
    </message>
    <message>
        <source>has an entry without a name</source>
        <translation>a une entrée sans nom</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>s’y trouve deux fois</translation>
    </message>
    <message>
        <source>already sent by run %1</source>
        <translation>déjà envoyé par l’exécution %1</translation>
    </message>
    <message>
        <source>in doubt in run %1: settle it first</source>
        <translation>incertain dans l’exécution %1 : à trancher d’abord</translation>
    </message>
    <message>
        <source>in progress in run %1</source>
        <translation>en cours dans l’exécution %1</translation>
    </message>
    <message>
        <source>the program ended between the hand-over and the answer: it may have been sent</source>
        <translation>le programme s’est arrêté entre la remise et la réponse : l’envoi a peut-être eu lieu</translation>
    </message>
    <message>
        <source>the run&apos;s state is stored</source>
        <translation>l’état de l’exécution est enregistré</translation>
    </message>
    <message>
        <source>the run&apos;s state is stored; removing older dry runs</source>
        <translation>l’état de l’exécution est enregistré ; retrait des anciennes simulations</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (numéro %2)</translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln rows, first line %3)</source>
        <translation>
            <numerusform>%2 (%Ln ligne, la première est la ligne %3)</numerusform>
            <numerusform>%2 (%Ln lignes, la première est la ligne %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln contacts, first number %3)</source>
        <translation>
            <numerusform>%2 (%Ln contact, le premier est le numéro %3)</numerusform>
            <numerusform>%2 (%Ln contacts, le premier est le numéro %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of 1 row cannot be used: %2</source>
        <translation>%1 : 1 ligne sur 1 est inutilisable : %2</translation>
    </message>
    <message>
        <source>%1: 1 of 1 contact cannot be used: %2</source>
        <translation>%1 : 1 contact sur 1 est inutilisable : %2</translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 rows cannot be used: %4</source>
        <translation>
            <numerusform>%2 : %Ln ligne sur %3 est inutilisable : %4</numerusform>
            <numerusform>%2 : %Ln lignes sur %3 sont inutilisables : %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 contacts cannot be used: %4</source>
        <translation>
            <numerusform>%2 : %Ln contact sur %3 est inutilisable : %4</numerusform>
            <numerusform>%2 : %Ln contacts sur %3 sont inutilisables : %4</numerusform>
        </translation>
    </message>
    <message>
        <source>it must name days, hours and a time zone</source>
        <translation>elle doit nommer jours, heures et fuseau horaire</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>l’enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>écriture de %1</translation>
    </message>
    <message>
        <source>writing the manifest</source>
        <translation>écriture du manifeste</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was confirmed, but %2 would be sent now</source>
        <translation>confirmé : %1 ; partirait maintenant : %2</translation>
    </message>
    <message>
        <source>%1 were confirmed, but %2 would be sent now</source>
        <translation>confirmés : %1 ; partiraient maintenant : %2</translation>
    </message>
    <message>
        <source>%1: 1 contact is not usable; the first is line %2: %3</source>
        <translation>%1 : 1 contact est inutilisable, ligne %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln contacts are not usable; the first is line %3: %4</source>
        <translation>
            <numerusform>%2 : %Ln contact est inutilisable ; le premier est ligne %3 : %4</numerusform>
            <numerusform>%2 : %Ln contacts sont inutilisables ; le premier est ligne %3 : %4</numerusform>
        </translation>
    </message>
    <message>
        <source>a retry of single items</source>
        <translation>une relance de certains éléments</translation>
    </message>
    <message>
        <source>only what is due</source>
        <translation>seulement ce qui est dû</translation>
    </message>
    <message>
        <source>run %1 was stopped before its end and would be continued with all of its items, but %2 was asked for: let it come to its end first (aicmo execute %3 --live)</source>
        <translation>l’exécution %1 a été arrêtée avant sa fin et reprendrait avec tous ses éléments, mais on a demandé : %2. La mener d’abord à son terme (aicmo execute %3 --live)</translation>
    </message>
    <message>
        <source>not a value of this field</source>
        <translation>ce n’est pas une valeur de ce champ</translation>
    </message>
    <message>
        <source>reading the brand&apos;s defaults</source>
        <translation>lecture des valeurs par défaut de la marque</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer holds no contacts</source>
        <translation>la réponse de HubSpot ne contient aucun contact</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>elle ne contient aucun code</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>connectez-vous à nouveau</translation>
    </message>
    <message>
        <source>this answer belongs to another sign-in</source>
        <translation>cette réponse appartient à une autre connexion</translation>
    </message>
    <message>
        <source>paste the address as the browser shows it</source>
        <translation>collez l’adresse telle que le navigateur l’affiche</translation>
    </message>
    <message>
        <source>what was kept of the sign-in cannot be read</source>
        <translation>ce qui a été conservé de la connexion ne peut pas être lu</translation>
    </message>
    <message>
        <source>connect again</source>
        <translation>connectez à nouveau</translation>
    </message>
    <message>
        <source>it must be http on this machine (http://127.0.0.1:PORT/) or an https address</source>
        <translation>il faut http sur cette machine (http://127.0.0.1:PORT/) ou une adresse https</translation>
    </message>
    <message>
        <source>it holds blanks or other foreign characters</source>
        <translation>elle contient des espaces ou d’autres caractères étrangers</translation>
    </message>
    <message>
        <source>the service gave no token that can be used</source>
        <translation>le service n’a donné aucun jeton utilisable</translation>
    </message>
    <message>
        <source>entry %1 is missing: entry %2 comes instead</source>
        <translation>l’entrée %1 manque : l’entrée %2 la remplace</translation>
    </message>
    <message>
        <source>entry %1 does not begin this store&apos;s log</source>
        <translation>l’entrée %1 n’est pas le début du journal de cette base</translation>
    </message>
    <message>
        <source>entry %1 does not follow entry %2: one of them was altered</source>
        <translation>l’entrée %1 ne suit pas l’entrée %2 : l’une des deux a été modifiée</translation>
    </message>
    <message>
        <source>entry %1 was altered: its content does not give its hash</source>
        <translation>l’entrée %1 a été modifiée : son contenu ne donne pas son hachage</translation>
    </message>
    <message>
        <source>entry %1 is not the one that was there when its head was written down: the log was replaced</source>
        <translation>l’entrée %1 n’est pas celle qui s’y trouvait quand sa tête a été notée : le journal a été remplacé</translation>
    </message>
    <message>
        <source>the log ends after entry %1, but it once reached entry %2: its tail was cut off</source>
        <translation>le journal s’arrête après l’entrée %1, alors qu’il allait jusqu’à l’entrée %2 : sa fin a été coupée</translation>
    </message>
    <message numerus="yes">
        <source>messages of at most %Ln bytes</source>
        <translation>
            <numerusform>messages de %Ln octet au plus</numerusform>
            <numerusform>messages de %Ln octets au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may read contacts and the definitions of %Ln properties</source>
        <translation>
            <numerusform>peut lire les contacts et la définition de %Ln propriété</numerusform>
            <numerusform>peut lire les contacts et les définitions de %Ln propriétés</numerusform>
        </translation>
    </message>
    <message>
        <source>may read contacts, not the properties&apos; definitions (crm.schemas.contacts.read): values are not checked against them</source>
        <translation>peut lire les contacts, pas les définitions des propriétés (crm.schemas.contacts.read) : les valeurs n’y sont pas confrontées</translation>
    </message>
    <message>
        <source>private app tokens do not expire</source>
        <translation>les jetons d’applications privées n’expirent pas</translation>
    </message>
    <message>
        <source>%1 of %2 requests left today</source>
        <translation>il reste %1 requêtes sur %2 aujourd’hui</translation>
    </message>
    <message>
        <source>not told by HubSpot</source>
        <translation>HubSpot ne l’indique pas</translation>
    </message>
    <message>
        <source>may read the account and its publishing limit</source>
        <translation>peut lire le compte et sa limite de publication</translation>
    </message>
    <message>
        <source>not told here (long-lived tokens last about 60 days)</source>
        <translation>non indiqué ici (les jetons de longue durée valent environ 60 jours)</translation>
    </message>
    <message>
        <source>%1 of %2 posts used in the last 24 hours</source>
        <translation>%1 publications sur %2 utilisées ces dernières 24 heures</translation>
    </message>
    <message>
        <source>openid profile; LinkedIn tells no others</source>
        <translation>openid profile ; LinkedIn n’en indique pas d’autres</translation>
    </message>
    <message>
        <source>not told by LinkedIn (60 days after sign-in)</source>
        <translation>LinkedIn ne l’indique pas (60 jours après la connexion)</translation>
    </message>
    <message>
        <source>not told by LinkedIn</source>
        <translation>LinkedIn ne l’indique pas</translation>
    </message>
    <message>
        <source>not told by X (tweet.write and media.write are needed)</source>
        <translation>X ne l’indique pas (tweet.write et media.write sont nécessaires)</translation>
    </message>
    <message>
        <source>not told by X (2 hours after sign-in without a refresh)</source>
        <translation>X ne l’indique pas (2 heures après la connexion sans renouvellement)</translation>
    </message>
    <message>
        <source>not told by X</source>
        <translation>X ne l’indique pas</translation>
    </message>
    <message>
        <source>%1 account reads left in this window</source>
        <translation>il reste %1 lectures du compte dans cette fenêtre</translation>
    </message>
    <message>
        <source>preview the sends again, then approve</source>
        <translation>relancer l’aperçu des envois, puis approuver</translation>
    </message>
    <message>
        <source>somebody else has to approve it</source>
        <translation>quelqu’un d’autre doit l’approuver</translation>
    </message>
    <message>
        <source>there is no such approval</source>
        <translation>cette approbation n’existe pas</translation>
    </message>
    <message>
        <source>the approval was withdrawn</source>
        <translation>l’approbation a été retirée</translation>
    </message>
    <message>
        <source>a text or file is too large for the store</source>
        <translation>un texte ou un fichier est trop volumineux pour la base</translation>
    </message>
    <message>
        <source>the store was moved, deleted or replaced while it was open</source>
        <translation>la base a été déplacée, supprimée ou remplacée alors qu’elle était ouverte</translation>
    </message>
    <message>
        <source>put it back, then start the program again</source>
        <translation>remettre la base en place, puis relancer le programme</translation>
    </message>
    <message>
        <source>SQLite does not let its file locks be chosen</source>
        <translation>SQLite ne laisse pas choisir ses verrous de fichiers</translation>
    </message>
    <message>
        <source>free some space and do the same again; what was stored is whole</source>
        <translation>libérer de l’espace et recommencer ; ce qui était enregistré est intact</translation>
    </message>
    <message>
        <source>the store could not be read or written (%1)</source>
        <translation>la base n’a pas pu être lue ou écrite (%1)</translation>
    </message>
    <message>
        <source>the store is damaged or is not a store (%1)</source>
        <translation>la base est endommagée ou n’en est pas une (%1)</translation>
    </message>
    <message>
        <source>the store may not be written (%1)</source>
        <translation>l’écriture dans la base est interdite (%1)</translation>
    </message>
    <message>
        <source>the store refuses: %1</source>
        <translation>la base refuse : %1</translation>
    </message>
    <message>
        <source>the store&apos;s engine failed: %1</source>
        <translation>le moteur de la base a échoué : %1</translation>
    </message>
    <message>
        <source>%1: no space is left</source>
        <translation>%1 : il n’y a plus d’espace</translation>
    </message>
    <message>
        <source>no space is left for the store</source>
        <translation>il n’y a plus d’espace pour la base</translation>
    </message>
    <message>
        <source>check the disk; nothing half-written is kept</source>
        <translation>vérifier le disque ; rien d’écrit à moitié n’est conservé</translation>
    </message>
    <message>
        <source>put a backup in its place</source>
        <translation>mettre une sauvegarde à sa place</translation>
    </message>
    <message>
        <source>another program is writing to the store</source>
        <translation>un autre programme écrit dans la base</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <translation>patienter un instant, puis réessayer</translation>
    </message>
    <message>
        <source>check the owner and the permissions of the file and its folder</source>
        <translation>vérifier le propriétaire et les droits du fichier et de son dossier</translation>
    </message>
    <message>
        <source>the store could not be opened</source>
        <translation>la base n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>check that the folder exists and may be written</source>
        <translation>vérifier que le dossier existe et que l’écriture y est permise</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>a hash of the event log is not one</source>
        <translation>un hachage du journal n’en est pas un</translation>
    </message>
    <message>
        <source>wait until it ends, or stop it</source>
        <translation>attendre la fin ou l’arrêter</translation>
    </message>
    <message>
        <source>the project&apos;s id must be 1 to 64 of a-z A-Z 0-9 . _ -, not starting with a dot</source>
        <translation>l’ID du projet doit comporter 1 à 64 caractères parmi a-z A-Z 0-9 . _ - et ne pas commencer par un point</translation>
    </message>
    <message>
        <source>the project was not read: it has no digest</source>
        <translation>le projet n’a pas été lu : il n’a pas d’empreinte</translation>
    </message>
    <message>
        <source>a file of the project could not be read</source>
        <translation>un fichier du projet n’a pas pu être lu</translation>
    </message>
    <message>
        <source>import the project again</source>
        <translation>réimporter le projet</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>cette version n’existe pas</translation>
    </message>
    <message>
        <source>the project was changed meanwhile</source>
        <translation>le projet a été modifié entre-temps</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>le regarder à nouveau</translation>
    </message>
    <message>
        <source>the store does not have this version of the project</source>
        <translation>la base n’a pas cette version du projet</translation>
    </message>
    <message>
        <source>load the project again</source>
        <translation>recharger le projet</translation>
    </message>
    <message>
        <source>continue or cancel it first</source>
        <translation>d’abord la reprendre ou l’annuler</translation>
    </message>
    <message>
        <source>it is finished when they are settled</source>
        <translation>elle sera terminée quand ils seront classés</translation>
    </message>
    <message>
        <source>the store has no id</source>
        <translation>la base n’a pas d’ID</translation>
    </message>
    <message>
        <source>import it first</source>
        <translation>d’abord l’importer</translation>
    </message>
    <message>
        <source>keep it on a disk of this machine; several people share a PostgreSQL store</source>
        <translation>la garder sur un disque de cette machine ; à plusieurs, on partage une base PostgreSQL</translation>
    </message>
    <message>
        <source>the store has no path</source>
        <translation>la base n’a pas de chemin</translation>
    </message>
    <message>
        <source>give sqlite:PATH</source>
        <translation>indiquer sqlite:CHEMIN</translation>
    </message>
    <message>
        <source>the store must be a file, not a folder</source>
        <translation>la base doit être un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>the store must be a file</source>
        <translation>la base doit être un fichier</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>ce fichier est la base d’un autre programme</translation>
    </message>
    <message>
        <source>choose another path for the store</source>
        <translation>choisir un autre chemin pour la base</translation>
    </message>
    <message>
        <source>update this program; the store was left as it is</source>
        <translation>mettre ce programme à jour ; la base est restée telle quelle</translation>
    </message>
    <message>
        <source>the store&apos;s record of its schema has gaps</source>
        <translation>le relevé du schéma de la base a des lacunes</translation>
    </message>
    <message>
        <source>the store has to be upgraded, and other programs have it open</source>
        <translation>la base doit être mise à niveau, et d’autres programmes l’ont ouverte</translation>
    </message>
    <message>
        <source>close the other consoles and workers, then start again</source>
        <translation>fermer les autres consoles et workers, puis relancer</translation>
    </message>
    <message>
        <source>the store&apos;s URL is not understood</source>
        <translation>l’URL de la base n’est pas comprise</translation>
    </message>
    <message>
        <source>give sqlite:PATH, a plain path (./PATH if it has a colon) or postgresql://…</source>
        <translation>indiquer sqlite:CHEMIN, un chemin simple (./CHEMIN s’il contient deux-points) ou postgresql://…</translation>
    </message>
    <message>
        <source>a statement is used within itself</source>
        <translation>une instruction est utilisée dans elle-même</translation>
    </message>
    <message>
        <source>the answers of the server are out of step</source>
        <translation>les réponses du serveur ne correspondent pas aux requêtes</translation>
    </message>
    <message>
        <source>a stored file is not there</source>
        <translation>un fichier enregistré est absent</translation>
    </message>
    <message>
        <source>the driver does not give single rows</source>
        <translation>le pilote ne fournit pas les lignes une à une</translation>
    </message>
    <message>
        <source>the server rolled back</source>
        <translation>le serveur a annulé la modification</translation>
    </message>
    <message>
        <source>the connection to PostgreSQL was lost while it was storing, and whether the last change was stored is not known</source>
        <translation>la connexion à PostgreSQL a été perdue pendant l&apos;enregistrement ; on ne sait pas si la dernière modification a été enregistrée</translation>
    </message>
    <message>
        <source>look at what the store holds before you do it again</source>
        <translation>vérifiez ce que contient la base avant de recommencer</translation>
    </message>
    <message>
        <source>check the user in the URL and the password in ~/.pgpass or PGPASSWORD</source>
        <translation>vérifiez l&apos;utilisateur dans l&apos;URL et le mot de passe dans ~/.pgpass ou PGPASSWORD</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayez</translation>
    </message>
    <message>
        <source>try again later, or ask who runs the server</source>
        <translation>réessayez plus tard ou adressez-vous à l&apos;administrateur du serveur</translation>
    </message>
    <message>
        <source>ask who runs the server to look at its disk</source>
        <translation>demandez à l&apos;administrateur du serveur de vérifier son disque</translation>
    </message>
    <message>
        <source>ask who runs the server; put a backup in its place</source>
        <translation>adressez-vous à l&apos;administrateur du serveur ; restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the server took too long for an answer</source>
        <translation>le serveur a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>the server takes no changes: it is a copy of another one, or set to read only</source>
        <translation>le serveur n&apos;accepte aucune modification : c&apos;est la réplique d&apos;un autre, ou il est en lecture seule</translation>
    </message>
    <message>
        <source>give the URL of the server that is written to</source>
        <translation>indiquez l&apos;URL du serveur sur lequel on écrit</translation>
    </message>
    <message>
        <source>let it own the database, or grant it CREATE on the schema</source>
        <translation>faites-en le propriétaire de la base ou accordez-lui CREATE sur le schéma</translation>
    </message>
    <message>
        <source>PostgreSQL asks for a password</source>
        <translation>PostgreSQL demande un mot de passe</translation>
    </message>
    <message>
        <source>put it into ~/.pgpass (0600), or set PGPASSWORD or AICMO_STORE; not on the command line</source>
        <translation>mettez-le dans ~/.pgpass (0600), ou définissez PGPASSWORD ou AICMO_STORE ; pas sur la ligne de commande</translation>
    </message>
    <message>
        <source>check the user and the database in the URL, and the password</source>
        <translation>vérifiez l&apos;utilisateur et la base dans l&apos;URL, ainsi que le mot de passe</translation>
    </message>
    <message>
        <source>check the host, the port and the database of the URL, and that the server runs</source>
        <translation>vérifiez l&apos;hôte, le port et la base de l&apos;URL, et que le serveur fonctionne</translation>
    </message>
    <message>
        <source>the connection to PostgreSQL was lost</source>
        <translation>la connexion à PostgreSQL a été perdue</translation>
    </message>
    <message>
        <source>do the same again: it connects anew; what was not stored is left out as a whole</source>
        <translation>recommencez : la connexion sera rétablie ; ce qui n&apos;a pas été enregistré manque en entier</translation>
    </message>
    <message>
        <source>the database holds another store than before</source>
        <translation>la base de données contient une autre base de la console qu’auparavant</translation>
    </message>
    <message>
        <source>start the program again</source>
        <translation>redémarrez le programme</translation>
    </message>
    <message>
        <source>start the run again</source>
        <translation>relancez l&apos;exécution</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 14</source>
        <translation>le serveur est antérieur à PostgreSQL 14</translation>
    </message>
    <message>
        <source>give postgresql://USER@HOST:PORT/DATABASE; what is special in a name is written %XX</source>
        <translation>indiquez postgresql://UTILISATEUR@HÔTE:PORT/BASE ; un caractère spécial dans un nom s’écrit %XX</translation>
    </message>
    <message>
        <source>leave it out, and name the server&apos;s authority with sslrootcert=FILE if it is your own</source>
        <translation>retirez-le et, si c&apos;est la vôtre, indiquez l&apos;autorité du serveur avec sslrootcert=FICHIER</translation>
    </message>
    <message>
        <source>this database holds tables of another program</source>
        <translation>cette base de données contient les tables d’un autre programme</translation>
    </message>
    <message>
        <source>give the store a database of its own</source>
        <translation>donnez à la console une base de données à elle</translation>
    </message>
    <message>
        <source>use the program that made it, or put a backup in its place</source>
        <translation>utilisez le programme qui l’a créée ou restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>stopped: nothing was copied</source>
        <translation>arrêté : rien n&apos;a été copié</translation>
    </message>
    <message>
        <source>there is no store to copy</source>
        <translation>il n’y a pas de base à copier</translation>
    </message>
    <message>
        <source>mend the path</source>
        <translation>corrigez le chemin</translation>
    </message>
    <message>
        <source>the store to copy to holds something already</source>
        <translation>la base de destination contient déjà quelque chose</translation>
    </message>
    <message>
        <source>give a new path or an empty database</source>
        <translation>indiquez un nouveau chemin ou une base de données vide</translation>
    </message>
    <message>
        <source>the store to copy is empty</source>
        <translation>la base à copier est vide</translation>
    </message>
    <message>
        <source>mend its URL</source>
        <translation>corrigez son URL</translation>
    </message>
    <message>
        <source>see `aicmo events verify`; nothing was copied</source>
        <translation>voir `aicmo events verify` ; rien n&apos;a été copié</translation>
    </message>
    <message>
        <source>the rate of the account cannot be kept: %1</source>
        <translation>le débit du compte ne peut pas être respecté : %1</translation>
    </message>
    <message>
        <source>single contents</source>
        <translation>des contenus isolés</translation>
    </message>
    <message>
        <source>a worker sends, and execution is disabled</source>
        <translation>un worker envoie, et l’exécution est désactivée</translation>
    </message>
    <message>
        <source>set EXECUTION_ENABLED=true for it</source>
        <translation>définissez EXECUTION_ENABLED=true pour lui</translation>
    </message>
    <message>
        <source>a worker sends, and dry run is on</source>
        <translation>un worker envoie, et la simulation est activée</translation>
    </message>
    <message>
        <source>set EXECUTION_DRY_RUN=false for it</source>
        <translation>définissez EXECUTION_DRY_RUN=false pour lui</translation>
    </message>
    <message>
        <source>the lease for sending has run out: another program may have gone on with the run</source>
        <translation>le droit d’envoyer a expiré : un autre programme a peut-être poursuivi l’exécution</translation>
    </message>
    <message>
        <source>let it come to its end, or cancel it</source>
        <translation>laissez-la se terminer ou annulez-la</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>No text that was meant to be replaced is left.</source>
        <translation>Il ne reste aucun texte destiné à être remplacé.</translation>
    </message>
    <message>
        <source>No word in brackets or in capitals looks like one that was to be replaced (&quot;[NAME]&quot;, &quot;XXX&quot;).</source>
        <translation>Aucun mot entre crochets ou en capitales ne semble devoir être remplacé (« [NAME] », « XXX »).</translation>
    </message>
    <message>
        <source>Every contact has a value in the fields that a text prints.</source>
        <translation>Chaque contact a une valeur dans les champs qu’un texte affiche.</translation>
    </message>
    <message>
        <source>A time is one that the clocks of the project show: none is skipped when they go forward.</source>
        <translation>Une heure est de celles que les horloges du projet affichent : aucune n’est sautée au passage à l’heure d’été.</translation>
    </message>
    <message>
        <source>The offset of a time is that of the project&apos;s time zone on that day.</source>
        <translation>Le décalage d’une heure est celui du fuseau du projet ce jour-là.</translation>
    </message>
    <message>
        <source>A time that has passed is one at which the content was sent.</source>
        <translation>Une heure passée est une heure à laquelle le contenu a été envoyé.</translation>
    </message>
    <message>
        <source>All links of a project name one campaign in utm_campaign.</source>
        <translation>Tous les liens d’un projet nomment une même campagne dans utm_campaign.</translation>
    </message>
    <message>
        <source>When links of a project carry utm_campaign, all links to the client&apos;s site do.</source>
        <translation>Si des liens d’un projet portent utm_campaign, tous les liens vers le site du client le portent.</translation>
    </message>
    <message>
        <source>Every row of an audience has one valid address, once.</source>
        <translation>Chaque ligne d’une audience a une adresse valide, une seule fois.</translation>
    </message>
    <message>
        <source>An audience has contacts.</source>
        <translation>Une audience a des contacts.</translation>
    </message>
    <message>
        <source>Everybody in an audience that tells of consent has given it; who has not gets nothing.</source>
        <translation>Dans une audience qui indique le consentement, chacun l’a donné ; qui ne l’a pas donné ne reçoit rien.</translation>
    </message>
    <message>
        <source>Texts are UTF-8.</source>
        <translation>Les textes sont en UTF-8.</translation>
    </message>
    <message>
        <source>The recipients of a content can be read.</source>
        <translation>Les destinataires d’un contenu peuvent être lus.</translation>
    </message>
    <message>
        <source>What is sent is, byte for byte, what was approved.</source>
        <translation>Ce qui est envoyé est, octet par octet, ce qui a été approuvé.</translation>
    </message>
    <message>
        <source>An approval covers every item of its content.</source>
        <translation>Une approbation couvre tous les éléments de son contenu.</translation>
    </message>
    <message>
        <source>A content goes out through the account that its approval was given for.</source>
        <translation>Un contenu part par le compte pour lequel il a été approuvé.</translation>
    </message>
    <message>
        <source>A content holds what its channel needs.</source>
        <translation>Un contenu a ce que demande son canal.</translation>
    </message>
    <message>
        <source>A row of an audience has one valid address and as many cells as the header.</source>
        <translation>Une ligne d’une audience a une adresse valide et autant de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>An address stands in an audience once; the first row is used.</source>
        <translation>Une adresse figure une seule fois dans une audience ; la première ligne est utilisée.</translation>
    </message>
    <message>
        <source>A template follows the rules of the Liquid language.</source>
        <translation>Un modèle suit les règles du langage Liquid.</translation>
    </message>
    <message>
        <source>Everything that a template prints is defined, or has a default.</source>
        <translation>Tout ce qu’un modèle affiche est défini, ou a une valeur par défaut.</translation>
    </message>
    <message>
        <source>A template renders without an error.</source>
        <translation>Un modèle s’exécute sans erreur.</translation>
    </message>
    <message>
        <source>A picture has at most %1 pixels: a small file can ask for gigabytes of memory.</source>
        <translation>Une image a au plus %1 pixels : un petit fichier peut demander des gigaoctets de mémoire.</translation>
    </message>
    <message>
        <source>A picture has at most %1 bytes.</source>
        <translation>Une image a au plus %1 octets.</translation>
    </message>
    <message>
        <source>An email has a valid sender address.</source>
        <translation>Un e-mail a une adresse d’expéditeur valide.</translation>
    </message>
    <message>
        <source>An email goes to a valid address.</source>
        <translation>Un e-mail part vers une adresse valide.</translation>
    </message>
    <message>
        <source>A reply address is a valid address.</source>
        <translation>Une adresse de réponse est une adresse valide.</translation>
    </message>
    <message>
        <source>No header field holds CR, LF, NUL or another control character.</source>
        <translation>Aucun champ d’en-tête ne contient CR, LF, NUL ni un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>No text holds NUL.</source>
        <translation>Aucun texte ne contient NUL.</translation>
    </message>
    <message>
        <source>An email says something.</source>
        <translation>Un e-mail dit quelque chose.</translation>
    </message>
    <message>
        <source>The file of the HTML is in the project.</source>
        <translation>Le fichier du HTML est dans le projet.</translation>
    </message>
    <message>
        <source>An HTML email has a text alternative of its own.</source>
        <translation>Un e-mail HTML a sa propre version texte.</translation>
    </message>
    <message>
        <source>An email has a subject.</source>
        <translation>Un e-mail a un objet.</translation>
    </message>
    <message>
        <source>Subjects of up to %1 characters are shown whole on phones; the first words should say it.</source>
        <translation>Les objets jusqu’à %1 caractères s’affichent en entier sur téléphone ; les premiers mots doivent suffire.</translation>
    </message>
    <message>
        <source>A preheader of at least %1 characters fills its place; a shorter one is followed by body text.</source>
        <translation>Un texte d’aperçu d’au moins %1 caractères remplit sa place ; un plus court est suivi du corps.</translation>
    </message>
    <message>
        <source>No inbox shows more than about %1 characters of a preheader.</source>
        <translation>Aucune boîte de réception n’affiche plus d’environ %1 caractères du texte d’aperçu.</translation>
    </message>
    <message>
        <source>Gmail clips long HTML; above %1 bytes it is close to that.</source>
        <translation>Gmail tronque le HTML long ; au-delà de %1 octets, on en est proche.</translation>
    </message>
    <message>
        <source>Gmail clips HTML above about %1 bytes.</source>
        <translation>Gmail tronque le HTML au-delà d’environ %1 octets.</translation>
    </message>
    <message>
        <source>Mail programs of phones clip HTML above about %1 bytes.</source>
        <translation>Les messageries des téléphones tronquent le HTML au-delà d’environ %1 octets.</translation>
    </message>
    <message>
        <source>Many servers refuse messages above %1 bytes.</source>
        <translation>Beaucoup de serveurs refusent les messages de plus de %1 octets.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text, empty if it is decoration.</source>
        <translation>Chaque image a un texte alternatif, vide si elle est décorative.</translation>
    </message>
    <message>
        <source>Pictures from the web come from https addresses.</source>
        <translation>Les images du web viennent d’adresses https.</translation>
    </message>
    <message>
        <source>Links lead to https addresses.</source>
        <translation>Les liens mènent à des adresses https.</translation>
    </message>
    <message>
        <source>A link is a whole address: a mail program knows no page that it could be relative to.</source>
        <translation>Un lien est une adresse complète : une messagerie ne connaît aucune page à laquelle il serait relatif.</translation>
    </message>
    <message>
        <source>A picture is a file of the project or has an https address.</source>
        <translation>Une image est un fichier du projet ou a une adresse https.</translation>
    </message>
    <message>
        <source>The pictures that the HTML names are in the project.</source>
        <translation>Les images que le HTML nomme sont dans le projet.</translation>
    </message>
    <message>
        <source>Pictures are sound PNG, JPEG, GIF or WebP files within the limits of image.pixels and image.bytes.</source>
        <translation>Les images sont des fichiers PNG, JPEG, GIF ou WebP intacts, dans les limites d’image.pixels et d’image.bytes.</translation>
    </message>
    <message>
        <source>Attachments are files of the project.</source>
        <translation>Les pièces jointes sont des fichiers du projet.</translation>
    </message>
    <message>
        <source>The unsubscribe address is one https address, or a mailto address, or one of each.</source>
        <translation>L’adresse de désinscription est une adresse https, une adresse mailto, ou une de chaque.</translation>
    </message>
    <message>
        <source>Marketing email offers one-click unsubscription by an https address.</source>
        <translation>Un e-mail marketing propose la désinscription en un clic par une adresse https.</translation>
    </message>
    <message>
        <source>From %1 recipients on, Gmail and Yahoo demand one-click unsubscription.</source>
        <translation>À partir de %1 destinataires, Gmail et Yahoo exigent la désinscription en un clic.</translation>
    </message>
    <message>
        <source>Nobody gets the same message from two contents.</source>
        <translation>Personne ne reçoit le même message de deux contenus.</translation>
    </message>
    <message>
        <source>Nobody gets one subject twice.</source>
        <translation>Personne ne reçoit deux fois le même objet.</translation>
    </message>
    <message>
        <source>A post says something.</source>
        <translation>Une publication dit quelque chose.</translation>
    </message>
    <message>
        <source>A post holds no control character but the line feed.</source>
        <translation>Une publication ne contient aucun caractère de contrôle hormis le saut de ligne.</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters, digits and underscores.</source>
        <translation>Un hashtag est un seul mot de lettres, chiffres et tirets bas.</translation>
    </message>
    <message>
        <source>A link is an https address.</source>
        <translation>Un lien est une adresse https.</translation>
    </message>
    <message>
        <source>Links in a post lead to https addresses.</source>
        <translation>Les liens d’une publication mènent à des adresses https.</translation>
    </message>
    <message>
        <source>The pictures of a post are files of the project.</source>
        <translation>Les images d’une publication sont des fichiers du projet.</translation>
    </message>
    <message>
        <source>Pictures are sound PNG, JPEG, GIF or WebP files within the limits of image.pixels and image.bytes; videos and documents cannot be posted.</source>
        <translation>Les images sont des fichiers PNG, JPEG, GIF ou WebP intacts, dans les limites d’image.pixels et d’image.bytes ; vidéos et documents ne peuvent pas être publiés.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text.</source>
        <translation>Chaque image a un texte alternatif.</translation>
    </message>
    <message>
        <source>A text is posted once to a channel: services refuse or hide a repetition.</source>
        <translation>Un texte est publié une seule fois sur un canal : les services refusent ou masquent une répétition.</translation>
    </message>
    <message>
        <source>A post has at most %1 characters.</source>
        <translation>Une publication a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The text has at most %1 percent of the characters that are allowed.</source>
        <translation>Le texte a au plus %1 pour cent des caractères autorisés.</translation>
    </message>
    <message>
        <source>Pictures are uploaded, so each is a file of the project.</source>
        <translation>Les images sont téléversées : chacune est donc un fichier du projet.</translation>
    </message>
    <message>
        <source>Pictures are JPEG, PNG or GIF.</source>
        <translation>Les images sont au format JPEG, PNG ou GIF.</translation>
    </message>
    <message>
        <source>A picture has fewer than %1 pixels.</source>
        <translation>Une image a moins de %1 pixels.</translation>
    </message>
    <message>
        <source>A post shows at most %1 pictures.</source>
        <translation>Une publication montre au plus %1 images.</translation>
    </message>
    <message>
        <source>A caption has at most %1 characters.</source>
        <translation>Une légende a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A post has at most %1 hashtags.</source>
        <translation>Une publication a au plus %1 hashtags.</translation>
    </message>
    <message>
        <source>More than %1 hashtags are cut off, says a newer source.</source>
        <translation>Au-delà de %1 hashtags, les suivants sont coupés, selon une source plus récente.</translation>
    </message>
    <message>
        <source>A post has at most %1 mentions.</source>
        <translation>Une publication a au plus %1 mentions.</translation>
    </message>
    <message>
        <source>More than %1 mentions may count as spam.</source>
        <translation>Plus de %1 mentions peuvent passer pour du spam.</translation>
    </message>
    <message>
        <source>A post has a picture.</source>
        <translation>Une publication a une image.</translation>
    </message>
    <message>
        <source>A carousel has at most %1 pictures.</source>
        <translation>Un carrousel a au plus %1 images.</translation>
    </message>
    <message>
        <source>The pictures of a carousel have the ratio of the first, or are cropped to it.</source>
        <translation>Les images d’un carrousel ont les proportions de la première, ou y sont recadrées.</translation>
    </message>
    <message>
        <source>Meta fetches each picture from a public https address.</source>
        <translation>Meta récupère chaque image à une adresse https publique.</translation>
    </message>
    <message>
        <source>Pictures are JPEG.</source>
        <translation>Les images sont au format JPEG.</translation>
    </message>
    <message>
        <source>A picture is at least %1 times as wide as it is tall.</source>
        <translation>Une image est au moins %1 fois aussi large que haute.</translation>
    </message>
    <message>
        <source>A picture is at most %1 times as wide as it is tall.</source>
        <translation>Une image est au plus %1 fois aussi large que haute.</translation>
    </message>
    <message>
        <source>A picture narrower than %1 pixels is enlarged.</source>
        <translation>Une image de moins de %1 pixels de large est agrandie.</translation>
    </message>
    <message>
        <source>A picture broader than %1 pixels is scaled down.</source>
        <translation>Une image de plus de %1 pixels de large est réduite.</translation>
    </message>
    <message>
        <source>An alternative text has at most %1 characters.</source>
        <translation>Un texte alternatif a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A post has at most %1 weighted characters; longer ones need a paid account.</source>
        <translation>Une publication a au plus %1 caractères pondérés ; au-delà, il faut un compte payant.</translation>
    </message>
    <message>
        <source>An animated GIF is posted alone.</source>
        <translation>Un GIF animé est publié seul.</translation>
    </message>
    <message>
        <source>A contact is known by a valid address.</source>
        <translation>Un contact est connu par une adresse valide.</translation>
    </message>
    <message>
        <source>Property names are lower-case letters, digits and underscores, starting with a letter.</source>
        <translation>Les noms de propriété sont faits de minuscules, chiffres et tirets bas, et commencent par une lettre.</translation>
    </message>
    <message>
        <source>A property&apos;s value has at most %1 characters and no control character but the line feed.</source>
        <translation>La valeur d’une propriété a au plus %1 caractères et aucun caractère de contrôle hormis le saut de ligne.</translation>
    </message>
    <message>
        <source>A contact is synchronised with at least one property.</source>
        <translation>Un contact est synchronisé avec au moins une propriété.</translation>
    </message>
    <message>
        <source>The engagements that can be logged are notes.</source>
        <translation>Seules des notes peuvent être consignées.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A note says something.</source>
        <translation>Une note dit quelque chose.</translation>
    </message>
</context>
</TS>
