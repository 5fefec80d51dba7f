import Foundation
import Testing

/// What the program writes, looked at by a validator that shares no code with it.
@Suite(.enabled(if: SchemaValidator.isThere, "python3-jsonschema is not installed"))
struct SchemaTests {
  /// What the schemas have against the files of some plans.
  private func complaints(about plans: [String], of home: Home) throws -> [String] {
    var files: [String: [String]] = [:]
    for plan in plans {
      files["plan", default: []].append("\(plan)/plan.json")
      if FileManager.default.fileExists(atPath: "\(plan)/private.json") {
        files["private", default: []].append("\(plan)/private.json")
      }
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(plan)/weeks") {
        files[name == "ideas.json" ? "ideas" : "week", default: []].append("\(plan)/weeks/\(name)")
      }
    }
    return try files.flatMap { schema, paths in
      try SchemaValidator.complaints(about: paths, schema: home.schema(schema))
    }
  }

  /// Keeps a copy of the plan as it now is.
  private func snapshot(_ home: Home, _ number: Int) throws -> String {
    let copy = "\(home.path)/\(number)"
    try FileManager.default.copyItem(atPath: home.plan, toPath: copy)
    return copy
  }

  @Test func `a new plan is valid, with and without the sample`() throws {
    let home = Home(withPlan: false)
    home.run("init", "--name", "Studio “Mira”", "--zone", "America/Argentina/Buenos_Aires")
    home.run("add", "A first post", "--on", "today")
    #expect(home.run("init", "sample", "--sample").exitCode == 0)
    #expect(try complaints(about: [home.plan, "\(home.path)/sample"], of: home) == [])
  }

  @Test func `what the verbs write is valid`() throws {
    let home = Home()
    let title = "器 \u{1F469}\u{200D}\u{1F527} “…” \\ \u{202E}"
    let verbs = [
      [
        "add", "Every option", "--on", "tue", "--at", "12:15", "--intention", "education",
        "--story", "whole", "--channel", "ig", "--channel", "li", "--offer", "--text", "-",
        "--need", "trust what they buy", "--why", "show the kiln",
      ],
      ["add", title],
      [
        "edit", "Every option", "--title", "Changed", "--on", "w49", "--at", "09:30", "--no-offer",
        "--intention", "untagged", "--story", "untold", "--text", "-",
      ],
      ["tag", "Changed", "--intention", "behind-the-scenes", "--story", "hard"],
      ["stage", "ready", "Changed"], ["stage", "posted", "Changed"],
      ["reflect", "Changed", "--conversations", "0", "--words", "Quiet\n\u{202E}"],
      ["stage", "skipped", "Changed"], ["hard", "A whole shelf \u{7}“…”"],
      ["move", "Changed", "--to", "ideas"], ["move", "Changed", "--to", "wed"],
      ["duplicate", "Changed", "--to", "2026-W53"],
      ["move", title, "--to", "9999-12-31", "--at", "23:59"],
    ]
    var plans: [String] = []
    for words in verbs {
      let outcome = home.run(bytes: words.map { Array($0.utf8) }, input: "Two\nlines\u{7}\n")
      #expect(outcome.exitCode == 0, "\(words): \(outcome.complaint)")
      plans.append(try snapshot(home, plans.count))
    }
    #expect(try complaints(about: plans, of: home) == [])
  }

  @Test func `a post with every field is valid, as found and as written anew`() throws {
    let home = Home()
    home.write(Self.week(with: Self.post), to: "weeks/2026-W48.json")
    home.write(Self.plan, to: "plan.json")
    #expect(home.run("duplicate", "Every field", "--to", "2026-12-01").exitCode == 0)
    #expect(home.read("weeks/2026-W49.json")?.contains("\"variants\"") == true)
    #expect(try complaints(about: [home.plan], of: home) == [])
  }

  @Test func `what is wrong with a post is found`() throws {
    let home = Home()
    for (index, slip) in Self.slips.enumerated() {
      let post = Self.post.replacing(slip.found, with: slip.wrong)
      #expect(post != Self.post, "\(slip)")
      home.write(Self.week(with: post), to: "slip\(index).json")
    }
    let names = Self.slips.indices.map { "slip\($0).json" }
    let complaints = try SchemaValidator.complaints(
      about: names.map { "\(home.plan)/\($0)" },
      schema: home.schema("week")
    )
    for (slip, name) in zip(Self.slips, names) {
      #expect(complaints.contains { $0.hasPrefix("\(name) $.posts[0]") }, "\(slip)")
    }
  }

  @Test(arguments: Self.wrongFiles)
  func `what is wrong with a file is found`(schema: String, texts: [String]) throws {
    let home = Home()
    for (index, text) in texts.enumerated() { home.write(text, to: "wrong\(index).json") }
    let complaints = try SchemaValidator.complaints(
      about: texts.indices.map { "\(home.plan)/wrong\($0).json" },
      schema: home.schema(schema)
    )
    for (index, text) in texts.enumerated() {
      #expect(complaints.contains { $0.hasPrefix("wrong\(index).json ") }, "\(text)")
    }
  }
}

extension Home {
  /// The path of a file with a schema as the program prints it.
  fileprivate func schema(_ name: String) throws -> String {
    let file = "\(path)/\(name).schema.json"
    try run("schema", name).output.write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }
}
