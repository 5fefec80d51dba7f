/// A plan in which every field is written, and what may be wrong with one.
extension SchemaTests {
  static let plan = """
    {
      "candid": 1, "reads": 1, "name": "Studio Mira", "mission": "Make slow craft affordable.",
      "needs": ["choose a gift without doubt"], "timeZone": "Europe/Brussels", "weekStart": "sunday",
      "channels": [{"id": "ig", "network": "instagram", "name": "Instagram"}, {"id": "li", "limit": 9}],
      "rest": ["sunday"], "cadence": 5,
      "rhythm": [
        {"id": "bts", "day": "friday", "time": "12:00", "channels": ["ig"], "intention": "connection"}
      ],
      "balance": {"minimumPolished": 2, "polishedLimit": "2/3", "sellingLimit": "1/4", "clashMinutes": 0,
        "clashDays": 21, "off": ["daily"]},
      "colour": {"of": "ours"}
    }
    """

  static func week(with post: String) -> String {
    """
    {
      "candid": 1, "reads": 1, "week": "2026-W48", "theme": "Firing season",
      "accepted": [
        {"rule": "polished", "reason": "launch week", "verdict": "leans", "share": "4/6", "on": "2026-11-21"}
      ],
      "posts": [\(post)],
      "colour": 1.10
    }
    """
  }

  static let post = """
    {
      "id": "k3f9x2abw7qm", "title": "Every field", "text": "Two\\nlines", "date": "2026-11-24",
      "time": "02:30", "tz": "Etc/GMT+5", "fold": 1, "channels": ["ig", "li"],
      "intention": "behind-the-scenes", "story": "whole", "stage": "ready", "offer": true,
      "need": "trust what they buy", "why": "show the kiln",
      "answers": {"mission": "yes", "authentic": "mostly", "promotes": "our own work", "later": 1},
      "sources": ["own experience"], "credits": ["photo: Ana"],
      "media": [{"file": "a.jpg", "alt": "A shelf", "altered": true, "disclosed": false, "width": 9}],
      "variants": {"li": "Longer"}, "notes": "ask Ana",
      "series": {"id": "kiln", "every": "2 weeks", "count": 4, "except": ["2026-12-24"]},
      "reflection": {"conversations": 3, "words": "glad"},
      "created": "2026-11-01T08:00:00Z", "edited": "2026-11-02T09:00:00.5+01:00",
      "conflict": {"title": "Theirs"}, "colour": [1.10, 1E400, null]
    }
    """

  static let slips: [(found: String, wrong: String)] = [
    ("k3f9x2abw7qm", "k3f9x2abw7q"), ("k3f9x2abw7qm", "k3f9x2abw7qi"),
    ("k3f9x2abw7qm", "K3F9X2ABW7QM"), ("\"id\": \"k3f9x2abw7qm\", ", ""),
    ("\"title\": \"Every field\", ", ""), ("Every field", ""), ("Every field", " "),
    ("Every field", String(repeating: "x", count: 501)), ("Every field", "Two\\nlines"),
    ("\"Every field\"", "7"), ("\"Two\\nlines\"", "[]"), ("2026-11-24", "2026-11-31"),
    ("2026-11-24", "2026-02-29"), ("2026-11-24", "24.11.2026"), ("2026-11-24", "1599-12-31"),
    ("\"date\": \"2026-11-24\",", ""), ("02:30", "2:30"), ("02:30", "24:00"), ("Etc/GMT+5", ":x"),
    ("\"fold\": 1", "\"fold\": 2"), ("[\"ig\", \"li\"]", "\"ig\""), ("behind-the-scenes", "fun"),
    ("whole", "half"), ("ready", "done"), ("\"offer\": true", "\"offer\": \"yes\""),
    ("\"trust what they buy\"", "null"), ("\"mostly\"", "1"), ("[\"own experience\"]", "{}"),
    ("[\"photo: Ana\"]", "[1]"), ("\"file\": \"a.jpg\", ", ""),
    ("\"altered\": true", "\"altered\": 1"),
    ("{\"li\": \"Longer\"}", "{\"li\": 1}"), ("\"every\": \"2 weeks\", ", ""),
    ("2026-12-24", "Christmas"), ("\"conversations\": 3", "\"conversations\": -3"),
    ("\"conversations\": 3", "\"conversations\": \"three\""),
    ("\"conversations\": 3", "\"conversations\": 1000001"),
    ("2026-11-01T08:00:00Z", "2026-11-01"), ("{\"title\": \"Theirs\"}", "[]"),
  ]

  /// Files that are not what they should be, by the name of the schema.
  static let wrongFiles: [(String, [String])] = [
    (
      "plan",
      [
        #"{"name": "No version"}"#,
        #"{"candid": 1, "weekStart": "Monday"}"#,
        #"{"candid": 1, "cadence": -1}"#,
        #"{"candid": 1, "cadence": 2.5}"#,
        #"{"candid": 1, "channels": [{"name": "Instagram"}]}"#,
        #"{"candid": 1, "balance": {"polishedLimit": "half"}}"#,
        #"{"candid": 1, "balance": {"minimumPolished": 1}}"#,
        #"{"candid": 1, "timeZone": "../zone"}"#,
        "[]",
        #"{"candid": 1, "rhythm": [{"id": "bts", "day": "fri"}]}"#,
      ]
    ),
    (
      "week",
      [
        #"{"candid": 1, "posts": []}"#,
        #"{"candid": 0, "week": "2026-W48"}"#,
        #"{"candid": 1, "week": "2026-W54"}"#,
        #"{"candid": "1", "week": "2026-W48"}"#,
        #"{"candid": 1, "week": "2026-W48", "posts": {}}"#,
        #"{"candid": 1, "week": "2026-W48", "accepted": [{"rule": "polished"}]}"#,
      ]
    ),
    (
      "ideas",
      [
        #"{"posts": []}"#,
        #"{"candid": 1, "posts": [{"title": "No id"}]}"#,
      ]
    ),
    (
      "private",
      [
        #"{"lines": []}"#,
        #"{"candid": 1, "lines": {}}"#,
        #"{"candid": 1, "lines": [{"id": "aaaaaaaaaaaa", "date": "2026-11-24"}]}"#,
        #"{"candid": 1, "lines": [{"id": "aaaaaaaaaaaa", "date": "Friday", "text": "Hard"}]}"#,
        #"{"candid": 1, "lines": [{"id": "a", "date": "2026-11-24", "text": "Hard"}]}"#,
      ]
    ),
  ]
}
