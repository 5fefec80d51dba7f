/// Week files as texts.
enum Sample {
  static let week = """
    {
      "candid": 1,
      "week": "2026-W48",
      "theme": "Firing season",
      "accepted": [{"rule": "polished", "reason": "launch week", "share": "4/6"}],
      "posts": [
        {
          "id": "k3f9x2abw7qm",
          "title": "What a bad firing costs",
          "text": "We lost a whole shelf on Friday…\\nThe kiln ran hot.",
          "date": "2026-11-24",
          "channels": ["ig"],
          "stage": "ready"
        },
        {
          "id": "7qmk3f9x2abw",
          "title": "器をつくる \\ud83d\\ude00",
          "price": 1.10,
          "offer": true
        }
      ]
    }

    """

  static let smallWeek = """
    \u{FEFF}{
      "candid": 1,
      "posts": [
        {"id": "k3", "title": "Kiln… \\n\\ud83d\\ude00", "offer": true},
        {"fold": -1.5e3, "why": null, "media": []}
      ]
    }
    """
}
