using System.Globalization;
using Interdict.Lists;
using Interdict.Sources.Xml;

namespace Interdict.Sources.Un;

/// <summary>Reads one <c>INDIVIDUAL</c> or <c>ENTITY</c>.</summary>
internal static class UnParty
{
    /// <summary>Fills the draft.</summary>
    /// <returns>How many names were found inside other names.</returns>
    public static int Read(Node party, EntryDraft draft)
    {
        var isPerson = party.Name == "INDIVIDUAL";
        var prefix = isPerson ? "INDIVIDUAL_" : "ENTITY_";
        draft.Type = isPerson ? PartyType.Person : PartyType.Organization;
        party.Pass("DATAID", "VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD", "LIST_TYPE");
        var inner = 0;
        var heading = string.Join(' ', new[] { party.Of("FIRST_NAME"), party.Of("SECOND_NAME"), party.Of("THIRD_NAME"), party.Of("FOURTH_NAME") }.Where(n => n.Length > 0));
        draft.AddName(heading, NameKind.Primary);
        foreach (var part in Split(heading).Where(p => p != heading))
        {
            draft.AddName(part);
            inner++;
        }

        foreach (var original in party.AllOf("NAME_ORIGINAL_SCRIPT"))
        {
            foreach (var part in Split(original))
            {
                draft.AddName(part);
            }
        }

        foreach (var alias in party.All(prefix + "ALIAS"))
        {
            ReadAlias(alias, draft);
        }

        draft.Title = string.Join("; ", party.All("TITLE", "VALUE").Concat(party.All("DESIGNATION", "VALUE")).Select(v => v.Text).Where(t => t.Length > 0).Distinct());
        foreach (var nationality in party.All("NATIONALITY", "VALUE").Concat(party.All("NATIONALITY2", "VALUE")))
        {
            draft.AddNationality(nationality.Text);
        }

        foreach (var birth in party.All(prefix + "DATE_OF_BIRTH"))
        {
            ReadBirth(birth, draft);
        }

        foreach (var place in party.All(prefix + "PLACE_OF_BIRTH"))
        {
            draft.Remark("Place of birth", Line(place, "STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"));
        }

        foreach (var address in party.All(prefix + "ADDRESS"))
        {
            draft.AddAddress(address.Of("STREET"), address.Of("CITY"), address.Of("STATE_PROVINCE"), address.Of("ZIP_CODE"), address.Of("COUNTRY"));
            draft.Remark("Address", address.Of("NOTE"));
        }

        foreach (var document in party.All(prefix + "DOCUMENT"))
        {
            ReadDocument(document, draft);
        }

        draft.AddProgram(party.Of("UN_LIST_TYPE"));
        draft.AddIdentifier("un-reference", party.Of("REFERENCE_NUMBER"));
        var listed = party.Of("LISTED_ON");
        draft.Listed = draft.Check(SourceDates.Stamp(listed), listed, "listing");
        draft.Remark("Gender", party.Of("GENDER"));
        draft.Remark("Submitted by", Line(party, "SUBMITTED_BY", "SUBMITTED_ON"));
        draft.Remark("", party.Of("COMMENTS1"));
        draft.Remark("Last updated", string.Join(", ", party.All("LAST_DAY_UPDATED", "VALUE").Select(v => v.Text)));
        var ended = party.Of("DELISTED_ON");
        draft.Ended = draft.Check(SourceDates.Stamp(ended), ended, "delisting");
        return inner;
    }

    private static void ReadAlias(Node alias, EntryDraft draft)
    {
        var (kind, strength) = alias.Of("QUALITY").ToUpperInvariant() switch
        {
            "LOW" => (NameKind.Alias, NameStrength.Weak),
            "F.K.A." => (NameKind.Former, NameStrength.Strong),
            _ => (NameKind.Alias, NameStrength.Strong),
        };
        foreach (var name in Split(alias.Of("ALIAS_NAME")))
        {
            draft.AddName(name, kind, strength);
        }

        draft.Remark($"Alias {alias.Of("ALIAS_NAME")}", Line(alias, "NOTE", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH", "DATE_OF_BIRTH"));
        if (SourceDates.Birth(alias.Of("DATE_OF_BIRTH")) is { } birth)
        {
            draft.AddBirth(birth);
        }
    }

    private static void ReadBirth(Node birth, EntryDraft draft)
    {
        var circa = birth.Of("TYPE_OF_DATE").Equals("APPROXIMATELY", StringComparison.OrdinalIgnoreCase);
        var note = birth.Of("NOTE");
        if (birth.Of("FROM_YEAR") is { Length: > 0 } from)
        {
            draft.AddBirth($"{from} to {birth.Of("TO_YEAR")}");
        }
        else if ((birth.Of("DATE") is { Length: > 0 } date ? date : birth.Of("YEAR")) is { Length: > 0 } day)
        {
            // A day may come with a time zone.
            day = day.Length > 10 && day[4] == '-' ? day[..10] : day;
            draft.AddBirth(circa ? $"circa {day}" : day);
        }
        else if (SourceDates.Birth(note.Replace(".", "", StringComparison.Ordinal)) is { } noted)
        {
            draft.AddBirth(noted);
        }

        draft.Remark("Date of birth", note);
    }

    private static void ReadDocument(Node document, EntryDraft draft)
    {
        var type = Line(document, "TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2");
        var country = document.Of("ISSUING_COUNTRY") is { Length: > 0 } issuing ? issuing : document.Of("COUNTRY_OF_ISSUE");
        var number = document.Of("NUMBER");
        draft.AddIdentifier(KindOf(type), number, country);
        var more = Line(document, "DATE_OF_ISSUE", "CITY_OF_ISSUE", "COUNTRY_OF_ISSUE", "ISSUING_COUNTRY", "NOTE");
        if (more.Length > 0 || number.Length == 0)
        {
            draft.Remark($"{type} {number}".Trim(), more);
        }
    }

    private static string KindOf(string type)
    {
        var plain = type.ToLower(CultureInfo.InvariantCulture);
        return plain.Contains("passport", StringComparison.Ordinal) || plain.Contains("passeport", StringComparison.Ordinal) || plain.Contains("pasaporte", StringComparison.Ordinal) ? "passport"
            : plain.Contains("national", StringComparison.Ordinal) || plain.Contains("identity", StringComparison.Ordinal) ? "national-id"
            : IdentifierKinds.Of(type) ?? "identification-number";
    }

    // Names between semicolons; and those of two scripts where one stands in parentheses behind the other.
    private static IEnumerable<string> Split(string text)
    {
        foreach (var part in Pieces(text, ';'))
        {
            var open = part.IndexOf('(', StringComparison.Ordinal);
            var (outside, inParentheses) = open > 0 && part.EndsWith(')') ? (part[..open].Trim(), part[(open + 1)..^1]) : (part, "");
            if (Scripts.Of(inParentheses) is not Script.None and var script && script != Scripts.Of(outside))
            {
                yield return outside;
                foreach (var inside in Pieces(inParentheses, ';'))
                {
                    yield return inside;
                }
            }
            else
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<string> Pieces(string text, char between)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == between && depth == 0))
            {
                if (text[start..i].Trim() is { Length: > 0 } piece)
                {
                    yield return piece;
                }

                start = i + 1;
            }
            else if (text[i] is '(' or ')')
            {
                depth = text[i] == '(' ? depth + 1 : Math.Max(0, depth - 1);
            }
        }
    }

    private static string Line(Node node, params string[] fields) => string.Join(", ", fields.Select(node.Of).Where(t => t.Length > 0).Distinct());
}
