import Testing

@Suite struct PostNamesTests {
  private func home() -> Home {
    let home = Home()
    home.write(
      """
      {"candid": 1, "posts": [
        {"id": "aa0000000001", "title": "One"}, {"id": "aa0000000002", "title": "One"},
        {"id": "bb0000000003", "title": "aa"}
      ]}
      """,
      to: "weeks/ideas.json"
    )
    home.write(
      """
      {"candid": 1, "week": "2026-W06", "posts": [
        {"id": "dd0000000004", "title": "Two", "date": "2026-02-03"},
        {"id": "de0000000005", "title": "Two", "date": "2026-02-03", "time": "09:30"}
      ]}
      """,
      to: "weeks/2026-W06.json"
    )
    return home
  }

  @Test(arguments: [
    ("bb", "aa"), ("BB00", "aa"), ("aa0000000001", "One"), ("aa", "aa"),
  ])
  func `a post is named by its title or any unique beginning of its id`(word: String, title: String)
  {
    #expect(home().run("show", word).output.hasPrefix("\(title)\n  id "))
  }

  @Test(arguments: [
    (
      "aa0", 64,
      """
      “aa0” fits 2 posts: aa0000000001 “One” (idea), aa0000000002 “One” (idea); give more of the id
      """
    ),
    (
      "Two", 64,
      """
      “Two” fits 2 posts: dd0000000004 “Two” (Tue 2026-02-03), de0000000005 “Two” (Tue 2026-02-03 \
      at 09:30); give more of the id
      """
    ),
    ("", 64, "a post's name is empty; give the beginning of its id, or its title"),
    ("*", 66, "no post is called “*”; `candid list --all` shows all posts"),
    ("../x", 66, "no post is called “../x”; `candid list --all` shows all posts"),
    ("one", 66, "no post is called “one”; `candid list --all` shows all posts"),
  ])
  func `a name that fits several or none is refused`(word: String, code: Int32, text: String) {
    for verb in [["show"], ["stage", "ready"], ["remove"]] {
      let arguments = (verb + [word]).map { Array($0.utf8) }
      #expect(home().run(bytes: arguments) == .refused(code, text))
    }
  }

  @Test func `a post is not removed by two characters`() {
    let home = home()
    #expect(
      home.run("remove", "bb")
        == .refused(
          64,
          "“bb” is short; give at least 3 characters of the id, or the exact title"
        )
    )
    #expect(home.run("remove", "aa") == .done("Removed “aa” from ideas (bb000000)\n"))
    #expect(home.run("remove", "de0").exitCode == 0)
  }

  @Test func `one wrong name changes nothing`() {
    let home = home()
    let before = home.read("weeks/ideas.json")
    #expect(home.run("remove", "bb0", "zz").exitCode == 66)
    #expect(home.read("weeks/ideas.json") == before)
  }

  @Test func `a name not found may stand in a file that cannot be read`() {
    let home = home()
    home.write("{", to: "weeks/2026-W10.json")
    #expect(
      home.run("show", "zz")
        == .refused(
          66,
          """
          no post is called “zz”; some could not be looked at: weeks/2026-W10.json:1:2: ends \
          inside an object; mend it in an editor
          """
        )
    )
  }

  @Test func `hundreds of names are looked up`() {
    let home = home()
    let names = (0..<500).map { Array("aa000000000\($0 % 2 + 1)".utf8) }
    #expect(home.run(bytes: [Array("show".utf8)] + names).exitCode == 0)
  }
}
