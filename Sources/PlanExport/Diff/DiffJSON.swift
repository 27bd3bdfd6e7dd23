public import PlanDiff
import PlanModel

// The contract's JSON of a comparison, in schema order.

extension PlanDifference: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("schemaVersion", schemaVersion)
      json.field("old", old)
      json.field("new", new)
      json.field("yearsBetween", yearsBetween)
      json.field("document", document)
      json.field("sections", sections)
      json.field("targets", targets)
      json.field("legalBases", legalBases)
      json.field("summary", summary)
      json.field("tasks", tasks)
    }
  }
}

extension PlanDifference.Side: JSONWritable {
  public func write(to json: inout JSONWriter) { json.object { json in json.field("document", document) } }
}

extension PlanDifference.Header: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("number", number)
      json.field("symbol", symbol)
      json.field("issuer", issuer)
      json.field("issuedOn", issuedOn)
      json.field("title", title)
    }
  }
}

extension PlanDifference.Change: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("change", change.rawValue)
      json.field("in", self.in)
      json.field("old", old)
      json.field("new", new)
    }
  }
}

extension PlanDifference.Summary: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("unchanged", unchanged)
      json.field("rolledForward", rolledForward)
      json.field("modified", modified)
      json.field("added", added)
      json.field("removed", removed)
      json.field("moved", moved)
    }
  }
}

extension TaskChange: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("change", change.rawValue)
      json.field("old", old)
      json.field("new", new)
      if let moved { json.field("moved", moved) } else { json.key("moved"); json.null() }
      json.field("fields", fields.map(\.rawValue))
      json.key("details")
      json.object { json in
        for field in TaskField.allCases {
          guard let detail = details[field.rawValue] else { continue }
          json.key(named: field.rawValue)
          detail.write(to: &json)
        }
      }
      json.field("wording", wording)
      json.field("similarity", similarity)
      json.field("mergedFrom", mergedFrom)
      json.field("splitInto", splitInto)
      json.field("mergedInto", mergedInto)
      json.field("splitFrom", splitFrom)
    }
  }
}

extension TaskChange.Detail: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("old", old)
      json.field("new", new)
      if let renamed { json.field("renamed", renamed) } else { json.key("renamed"); json.null() }
    }
  }
}

extension WordEdit: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("op", op.rawValue)
      json.field("text", text)
    }
  }
}
