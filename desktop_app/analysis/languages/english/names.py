"""Names of states and bodies, their short forms and the words for what is theirs. Data, not rules.

States: the member and observer states of the United Nations (short names of its terminology database), with
Kosovo and Taiwan. Each line is `name = other names ; words for what is theirs`.
"""

from __future__ import annotations

STATES = """
Afghanistan ; Afghan
Albania ; Albanian
Algeria ; Algerian
Andorra ; Andorran
Angola ; Angolan
Antigua and Barbuda
Argentina ; Argentine, Argentinian
Armenia ; Armenian
Australia ; Australian
Austria ; Austrian
Azerbaijan ; Azerbaijani
Bahamas ; Bahamian
Bahrain ; Bahraini
Bangladesh ; Bangladeshi
Barbados ; Barbadian
Belarus ; Belarusian
Belgium ; Belgian
Belize
Benin
Bhutan ; Bhutanese
Bolivia = Plurinational State of Bolivia ; Bolivian
Bosnia and Herzegovina ; Bosnian
Botswana
Brazil ; Brazilian
Brunei = Brunei Darussalam ; Bruneian
Bulgaria ; Bulgarian
Burkina Faso
Burundi
Cabo Verde = Cape Verde
Cambodia ; Cambodian
Cameroon ; Cameroonian
Canada ; Canadian
Central African Republic
Chad ; Chadian
Chile ; Chilean
China = People's Republic of China, PRC ; Chinese
Colombia ; Colombian
Comoros
Congo = Republic of the Congo ; Congolese
Democratic Republic of the Congo = DRC
Costa Rica ; Costa Rican
Côte d'Ivoire = Ivory Coast ; Ivorian
Croatia ; Croatian
Cuba ; Cuban
Cyprus ; Cypriot
Czechia = Czech Republic ; Czech
Denmark ; Danish
Djibouti
Dominica
Dominican Republic
Ecuador ; Ecuadorian
Egypt ; Egyptian
El Salvador ; Salvadoran
Equatorial Guinea
Eritrea ; Eritrean
Estonia ; Estonian
Eswatini
Ethiopia ; Ethiopian
Fiji ; Fijian
Finland ; Finnish
France = French Republic ; French
Gabon ; Gabonese
Gambia ; Gambian
Georgia ; Georgian
Germany = Federal Republic of Germany ; German
Ghana ; Ghanaian
Greece ; Greek
Grenada
Guatemala ; Guatemalan
Guinea ; Guinean
Guinea-Bissau
Guyana ; Guyanese
Haiti ; Haitian
Honduras ; Honduran
Hungary ; Hungarian
Iceland ; Icelandic
India = Republic of India ; Indian
Indonesia ; Indonesian
Iran = Islamic Republic of Iran ; Iranian
Iraq ; Iraqi
Ireland ; Irish
Israel = State of Israel ; Israeli
Italy ; Italian
Jamaica ; Jamaican
Japan ; Japanese
Jordan ; Jordanian
Kazakhstan ; Kazakh, Kazakhstani
Kenya ; Kenyan
Kiribati
Kosovo
Kuwait ; Kuwaiti
Kyrgyzstan = Kyrgyz Republic ; Kyrgyz
Laos = Lao PDR, Lao People's Democratic Republic ; Lao
Latvia ; Latvian
Lebanon ; Lebanese
Lesotho
Liberia ; Liberian
Libya ; Libyan
Liechtenstein
Lithuania ; Lithuanian
Luxembourg
Madagascar ; Malagasy
Malawi ; Malawian
Malaysia ; Malaysian
Maldives ; Maldivian
Mali ; Malian
Malta ; Maltese
Marshall Islands
Mauritania ; Mauritanian
Mauritius ; Mauritian
Mexico ; Mexican
Micronesia = Federated States of Micronesia
Moldova = Republic of Moldova ; Moldovan
Monaco
Mongolia ; Mongolian
Montenegro ; Montenegrin
Morocco ; Moroccan
Mozambique ; Mozambican
Myanmar = Burma ; Burmese
Namibia ; Namibian
Nauru
Nepal ; Nepali, Nepalese
Netherlands = Kingdom of the Netherlands ; Dutch
New Zealand = Aotearoa New Zealand
Nicaragua ; Nicaraguan
Niger ; Nigerien
Nigeria ; Nigerian
North Macedonia ; Macedonian
Norway ; Norwegian
Oman ; Omani
Pakistan ; Pakistani
Palau ; Palauan
Palestine = State of Palestine ; Palestinian
Panama ; Panamanian
Papua New Guinea
Paraguay ; Paraguayan
Peru ; Peruvian
Philippines ; Philippine, Filipino
Poland ; Polish
Portugal ; Portuguese
Qatar ; Qatari
Romania ; Romanian
Russia = Russian Federation ; Russian
Rwanda ; Rwandan
Samoa ; Samoan
San Marino
Saudi Arabia = Kingdom of Saudi Arabia ; Saudi
Senegal ; Senegalese
Serbia ; Serbian
Seychelles
Sierra Leone
Singapore ; Singaporean
Slovakia = Slovak Republic ; Slovak
Slovenia ; Slovenian
Solomon Islands
Somalia ; Somali
South Africa ; South African
South Korea = Republic of Korea, ROK, Korea ; South Korean, Korean
North Korea = Democratic People's Republic of Korea, DPRK ; North Korean
South Sudan
Spain ; Spanish
Sri Lanka ; Sri Lankan
Sudan ; Sudanese
Suriname
Sweden ; Swedish
Switzerland ; Swiss
Syria = Syrian Arab Republic ; Syrian
Taiwan ; Taiwanese
Tajikistan ; Tajik
Tanzania = United Republic of Tanzania ; Tanzanian
Thailand ; Thai
Timor-Leste ; Timorese
Togo ; Togolese
Tonga ; Tongan
Trinidad and Tobago
Tunisia ; Tunisian
Türkiye = Turkey ; Turkish
Turkmenistan ; Turkmen
Tuvalu
Uganda ; Ugandan
Ukraine ; Ukrainian
United Arab Emirates = UAE ; Emirati
United Kingdom = UK, U.K., Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland ; British
United States = United States of America, US, U.S., USA, U.S.A., America ; American
Uruguay ; Uruguayan
Uzbekistan ; Uzbek
Vanuatu
Holy See
Venezuela = Bolivarian Republic of Venezuela ; Venezuelan
Vietnam = Viet Nam, Socialist Republic of Viet Nam ; Vietnamese
Yemen ; Yemeni
Zambia ; Zambian
Zimbabwe ; Zimbabwean
"""

BODIES = """
European Union = EU, E.U. ; European
European Commission
European Council
African Union = AU ; African
United Nations = UN, U.N.
General Assembly = United Nations General Assembly, UN General Assembly
Security Council = United Nations Security Council, UN Security Council
Economic and Social Council = ECOSOC
World Health Organization = WHO, World Health Organisation
World Trade Organization = WTO, World Trade Organisation
World Bank = World Bank Group
International Monetary Fund = IMF
International Labour Organization = ILO
International Atomic Energy Agency = IAEA
OECD = Organisation for Economic Co-operation and Development
Financial Stability Board = FSB
NATO = North Atlantic Treaty Organization
ASEAN = Association of Southeast Asian Nations
APEC = Asia-Pacific Economic Cooperation
G7 = Group of Seven, G-7
G20 = Group of Twenty, G-20
G77 = Group of 77
BRICS
Quad
Commonwealth
Pacific Islands Forum = PIF
CARICOM = Caribbean Community
Arab League = League of Arab States
Gulf Cooperation Council = GCC
Organization of American States = OAS
MERCOSUR = Mercosur
Nordic Council
Secretary-General = UN Secretary-General, United Nations Secretary-General
Red Cross = International Committee of the Red Cross
"""

GROUPS = frozenset(
    """G7,G20,G77,Quad,BRICS,APEC,ASEAN,NATO,MERCOSUR,CARICOM,Commonwealth,European Union,African Union,United Nations,
    General Assembly,Security Council,Pacific Islands Forum,Gulf Cooperation Council,Arab League""".replace(
        "\n    ", ""
    ).split(",")
)
"""Bodies whose members speak as "we" in statements of theirs."""


def table(lines: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Return (name, other names, words for what is theirs) for each line of a table above."""
    rows: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = []
    for line in lines.strip().splitlines():
        names, _, theirs = line.partition(";")
        name, _, others = names.partition("=")
        rows.append((name.strip(), _split(others), _split(theirs)))
    return rows


def _split(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())
