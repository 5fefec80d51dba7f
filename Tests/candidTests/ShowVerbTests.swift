import Testing

@Suite struct ShowVerbTests {
  @Test func `a post is printed whole`() {
    let home = Home()
    home.write(
      """
      {"candid": 1, "week": "2026-W06", "posts": [{
        "id": "aa0000000001", "title": "Firing", "text": "One\\nTwo \\u001b[31m", "date": "2026-02-03",
        "time": "12:15", "tz": "Asia/Tokyo", "channels": ["ig", "gone"], "story": "whole",
        "offer": true, "need": "a gift", "answers": {"mission": "slow craft"},
        "sources": ["own experience"], "media": [{"file": "kiln.jpg", "altered": true}],
        "variants": {"li": "Shorter"}, "notes": "Ask Mira"
      }]}
      """,
      to: "weeks/2026-W06.json"
    )
    #expect(
      home.run("show", "aa")
        == .done(
          """
          Firing
            id         aa0000000001
            when       Tue 2026-02-03 at 12:15 Asia/Tokyo
            channels   Instagram, gone
            intention  · untagged
            story      ◐ whole
            stage      draft
            offer      asks for a sale
            need       a gift
            mission    slow craft
            sources    own experience
            media      kiln.jpg, without alt text, altered

            One
            Two ␛[31m

            Text for LinkedIn
            Shorter

            Notes
            Ask Mira

          """
        )
    )
    #expect(home.run("show", "aa", "--json").output.contains("\"Two \\u001B[31m\"") == false)
    #expect(home.run("show", "aa", "--json").output.contains("One\\nTwo \\u001B[31m"))
  }
}
