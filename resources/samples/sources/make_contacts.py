"""Writes the contact lists of both samples: python3 make_contacts.py

Everybody is invented, every domain ends in .example (RFC 2606), and the same seed always gives the same files.
"""
import csv
import pathlib
import random
import unicodedata

SAMPLES = pathlib.Path(__file__).resolve().parent.parent

PEOPLE = {
    "nl": (["Anouk", "Bram", "Daan", "Femke", "Jeroen", "Lotte", "Maarten", "Noor", "Sanne", "Thijs", "Wietske", "Joëlle"],
           ["de Vries", "van den Berg", "Bakker", "Visser", "Smit", "Meijer", "de Groot", "Mulder", "Bos", "Vos", "Dekker", "Coenen"]),
    "be": (["Arne", "Charlotte", "Élise", "Jef", "Katrien", "Lieven", "Noémie", "Pieter", "Sofie", "Wout"],
           ["Peeters", "Janssens", "Maes", "Claes", "Wouters", "De Smet", "Goossens", "Lemaître", "Dubois", "Van Damme"]),
    "de": (["Anja", "Björn", "Clara", "Götz", "Hannah", "Jörg", "Käthe", "Lukas", "Mareike", "Sören", "Ulrike", "Yusuf"],
           ["Müller", "Schäfer", "Krüger", "Weiß", "Böhm", "Lange", "Hartmann", "Köhler", "Vogel", "Yıldız", "Förster", "Brandt"]),
    "dk": (["Anders", "Birgitte", "Freja", "Jens", "Kåre", "Lærke", "Mette", "Niels", "Søren", "Signe"],
           ["Holm", "Sørensen", "Kjær", "Østergaard", "Lund", "Møller", "Bæk", "Nørgaard", "Winther", "Dam"]),
    "fr": (["Amélie", "Benoît", "Chloé", "Étienne", "François", "Gaëlle", "Hélène", "Loïc", "Océane", "Zoé"],
           ["Durand", "Lefèvre", "Moreau", "Gauthier", "Roche", "Béranger", "Châtelain", "Perrin", "Noël", "Faure"]),
    "es": (["Íñigo", "Begoña", "Jesús", "Lucía", "Martín", "Nerea", "Óscar", "Sofía", "Xoán", "Inés"],
           ["García", "Núñez", "Ibáñez", "Peña", "Muñoz", "Ortega", "Castaño", "Vidal", "Sáez", "Roldán"]),
    "pt": (["Beatriz", "João", "Inês", "Gonçalo", "Conceição", "Rui", "Tomás", "Mafalda"],
           ["Santos", "Gonçalves", "Araújo", "Simões", "Brandão", "Leitão", "Pinto", "Matos"]),
    "pl": (["Agnieszka", "Łukasz", "Małgorzata", "Paweł", "Zofia", "Krzysztof", "Jadwiga", "Michał"],
           ["Wiśniewska", "Wójcik", "Kowalczyk", "Zieliński", "Szymański", "Dąbrowska", "Król", "Wróbel"]),
    "cz": (["Jiří", "Kateřina", "Tomáš", "Zdeňka", "Ondřej", "Běla"], ["Novák", "Dvořák", "Černý", "Procházka", "Kučera", "Šimek"]),
    "it": (["Carla", "Niccolò", "Giulia", "Matteo", "Chiara", "Davide"], ["Ricci", "Fabbri", "Colombo", "Galli", "Moretti", "De Angelis"]),
    "gb": (["Anna", "Callum", "Eilidh", "Graham", "Niamh", "Priya", "Rhys", "Siân"], ["Fraser", "O'Neill", "Patel", "Hughes", "Whitfield", "Okafor", "Bell", "McKay"]),
    "no": (["Åse", "Bjørn", "Ingrid", "Håkon", "Solveig", "Øyvind"], ["Hansen", "Bråten", "Lie", "Ødegård", "Dahl", "Strøm"]),
    "tr": (["Ayşe", "Çağlar", "Elif", "Emre", "Gülşen", "Ömer"], ["Yılmaz", "Şahin", "Çelik", "Öztürk", "Aydın", "Güneş"]),
    "gr": (["Ελένη", "Γιώργος", "Νίκος"], ["Παπαδοπούλου", "Νικολάου", "Αντωνίου"]),
}
GREEK = {"Ελένη": "eleni", "Γιώργος": "giorgos", "Νίκος": "nikos", "Παπαδοπούλου": "papadopoulou", "Νικολάου": "nikolaou", "Αντωνίου": "antoniou"}
SPECIAL = str.maketrans({"ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "å": "a", "Å": "a", "ß": "ss", "ł": "l", "Ł": "l", "ı": "i"})

CITIES = {
    "nl": ["Rotterdam", "Utrecht", "Den Haag", "Groningen"], "be": ["Antwerp", "Ghent", "Liège"], "de": ["Hamburg", "Köln", "Berlin", "München"],
    "dk": ["Copenhagen", "Århus"], "fr": ["Lyon", "Lille", "Nîmes"], "es": ["Bilbao", "A Coruña"], "pt": ["Porto", "Lisboa"], "pl": ["Gdańsk", "Łódź"],
    "cz": ["Praha", "Brno"], "it": ["Torino", "Bologna"], "gb": ["Edinburgh", "Bristol"], "no": ["Oslo", "Bergen"], "tr": ["İzmir"], "gr": ["Thessaloniki"],
}

MAIL_HOSTS = ["lumen.example", "postbus.example", "kade.example", "fjordpost.example", "brief.example", "courrier.example", "correo.example",
              "poczta.example", "seapost.example", "lantern.example"]


def ascii_word(word):
    word = GREEK.get(word, word).translate(SPECIAL)
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return "".join(letter for letter in plain.lower() if letter.isalnum())


class People:
    """Draws people without ever giving an address twice."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.taken = set()

    def person(self, countries):
        country = self.random.choice(countries)
        first, last = (self.random.choice(names) for names in PEOPLE[country])
        return country, first, last

    def address(self, first, last, host):
        local = f"{ascii_word(first)}.{ascii_word(last)}"
        address, number = f"{local}@{host}", 2
        while address in self.taken:
            address, number = f"{local}{number}@{host}", number + 1
        self.taken.add(address)
        return address


def write(path, header, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows(rows)


def northwind_newsletter(count=250, without_name=6):
    people = People("northwind newsletter")
    draw = people.random
    home = ["nl"] * 9 + ["be"] * 5 + ["de"] * 5 + ["dk"] * 4 + ["fr", "fr", "es", "pt", "pl", "cz", "it", "gb", "no", "tr", "gr"]
    rows = [[people.address("Amélie", "Durand", "lumen.example"), "Amélie", "Durand", "Lyon", "light", "whole beans", 2024]]
    while len(rows) < count:
        country, first, last = people.person(home)
        host = draw.choice(MAIL_HOSTS)
        rows.append([people.address(first, last, host), first, last, draw.choice(CITIES[country]), draw.choice(["light", "light", "light", "medium", "medium", "dark"]),
                     draw.choice(["whole beans", "whole beans", "whole beans", "filter", "filter", "espresso", "French press"]), draw.randint(2021, 2026)])
    for row in draw.sample(rows[1:], without_name):
        row[1] = row[2] = ""
    rows.sort(key=lambda row: row[0])
    write(SAMPLES / "northwind-spring/audiences/newsletter.csv", ["email", "first_name", "last_name", "city", "favourite_roast", "grind", "reader_since"], rows)


CAFE_FIRST = ["Kade", "Linde", "Zolder", "Haven", "Kompas", "Molen", "Halte", "Nachtwacht", "Anker", "Brug", "Loods", "Sluis", "Duin", "Veer", "Spoor", "Toren"]
CAFE_LAST = ["Koffie", "Espresso", "Bar", "Kaffe", "Corner", "Roastery", "Kantine", "Salon"]


# The six cafés that hold the tastings; project.json names the same people.
HOSTS = [
    ("Sanne", "Dekker", "Kade Koffie", "Rotterdam", 24, "Jonas Okafor"), ("Lieven", "De Smet", "Zolder Bar", "Antwerp", 18, "Jonas Okafor"),
    ("Jörg", "Krüger", "Kompas Kaffe", "Hamburg", 15, "Hana Vestergaard"), ("Thijs", "Bakker", "Linde Espresso", "Utrecht", 18, "Jonas Okafor"),
    ("Noémie", "Lemaître", "Molen Salon", "Ghent", 12, "Jonas Okafor"), ("Signe", "Kjær", "Haven Bar", "Copenhagen", 15, "Hana Vestergaard"),
]


def northwind_cafes(count=86):
    people = People("northwind cafes")
    draw = people.random
    rows = []
    for first, last, cafe, city, kilos, manager in HOSTS:
        host = cafe.lower().replace(" ", "-") + ".example"
        rows.append([people.address(first, last, host), first, last, cafe, city, kilos, manager])
    taken = {cafe for _, _, cafe, _, _, _ in HOSTS}
    free = [name for name in (f"{a} {b}" for a in CAFE_FIRST for b in CAFE_LAST) if name not in taken]
    for cafe in draw.sample(free, count - len(HOSTS)):
        country, first, last = people.person(["nl"] * 5 + ["be"] * 3 + ["de"] * 3 + ["dk"] * 2)
        host = cafe.lower().replace(" ", "-") + ".example"
        rows.append([people.address(first, last, host), first, last, cafe, draw.choice(CITIES[country]), draw.choice([6, 8, 8, 10, 12, 12, 15, 18, 24]),
                     "Jonas Okafor" if country in ("nl", "be") else "Hana Vestergaard"])
    rows.sort(key=lambda row: row[0])
    write(SAMPLES / "northwind-spring/audiences/cafes.csv", ["email", "first_name", "last_name", "cafe", "city", "monthly_kg", "account_manager"], rows)


COMPANY_FIRST = ["Alder", "Beacon", "Brightwater", "Calder", "Corvid", "Delta", "Ember", "Fathom", "Ferro", "Glimmer", "Harbour", "Heron", "Indigo", "Juniper", "Kestrel", "Larch",
                 "Meridian", "Nimbus", "Northgate", "Obsidian", "Orrery", "Parcel", "Quarry", "Rowan", "Saffron", "Sextant", "Solstice", "Tern", "Umbra", "Vesper", "Willow", "Zephyr"]
COMPANY_LAST = ["Bank", "Commerce", "Energy", "Foods", "Freight", "Games", "Health", "Insurance", "Labs", "Logistics", "Media", "Mobility", "Payments", "Rail", "Retail", "Robotics", "Telecom", "Travel"]
ROLES = ["Platform lead", "Platform lead", "Site reliability engineer", "Site reliability engineer", "Site reliability engineer", "Engineering manager", "Head of infrastructure", "Backend developer",
         "Backend developer", "CTO", "Cloud cost analyst"]
PLANS = ["Trial"] * 5 + ["Team"] * 8 + ["Business"] * 5 + ["Enterprise"] * 2
SPANS = {"Trial": (2, 40), "Team": (20, 180), "Business": (150, 900), "Enterprise": (800, 6000)}


def halden_contacts(count=2000, without_name=21):
    people = People("halden contacts")
    draw = people.random
    companies = [f"{a} {b}" for a in COMPANY_FIRST for b in COMPANY_LAST]
    reserved = {"Kestrel Mobility", "Orrery Insurance"}
    companies = [name for name in companies if name not in reserved]
    plans = {name: draw.choice(PLANS) for name in companies}
    spans = {name: draw.randint(*SPANS[plans[name]]) for name in companies}
    everywhere = list(PEOPLE)
    rows = []
    while len(rows) < count:
        country, first, last = people.person(everywhere + ["de"] * 8 + ["nl", "gb", "gb", "fr", "pl"])
        company = draw.choice(companies)
        host = company.lower().replace(" ", "-") + ".example"
        rows.append([people.address(first, last, host), first, last, company, draw.choice(ROLES), plans[company], spans[company], draw.choice(CITIES[country])])
    for row in draw.sample(rows, without_name):
        row[1] = row[2] = ""
    rows.sort(key=lambda row: row[0])
    write(SAMPLES / "halden-observability/audiences/launch.csv", ["email", "first_name", "last_name", "company", "role", "plan", "million_spans_a_day", "city"], rows)


if __name__ == "__main__":
    northwind_newsletter()
    northwind_cafes()
    halden_contacts()
