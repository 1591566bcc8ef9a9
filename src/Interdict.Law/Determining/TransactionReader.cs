using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Law.Effects;
using Interdict.Law.Tables;

namespace Interdict.Law.Determining;

/// <summary>Reads transactions from JSON. Absent means unknown. What cannot be read, or contradicts itself, is refused with its place.</summary>
/// <param name="country">Gives the ISO 3166-1 alpha-2 code of a code or a name; <c>null</c> where it is no country.</param>
/// <param name="listings">Gives the entries that a party is, or may be.</param>
/// <param name="tables">The tables that say which ECCNs there are; those compiled in where <c>null</c>.</param>
public sealed class TransactionReader(Func<string, string?> country, Func<PartyMention, ImmutableArray<Listing>> listings, EarTables? tables = null)
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        ["id", "date", "kind", "from", "to", "via", "parties", "items", "endUse", "facts", "conduct"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> KnownOfParty = FrozenSet.ToFrozenSet(["role", "name", "country", "address", "entry", "notEntries", "owners"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> KnownOfItem = FrozenSet.ToFrozenSet(
        ["id", "description", "eccn", "origin", "usContentPercent", "producedIn", "producedWith", "quantity", "value", "facts"], StringComparer.Ordinal);

    private const int EarliestYear = 1997;
    private const int LatestYears = 10;
    private const int Most = 5000;

    /// <summary>Reads one transaction.</summary>
    /// <param name="json">The transaction.</param>
    /// <param name="defaults">Answers for what it does not answer itself; its own come first.</param>
    /// <exception cref="TransactionException">It cannot be read, or contradicts itself.</exception>
    public Transaction Read(JsonElement json, IReadOnlyDictionary<string, bool>? defaults = null)
    {
        Object(json, "the transaction", Known);
        var transaction = new Transaction
        {
            Id = Text(json, "id", "id") ?? "",
            Date = Date(json),
            Kind = Kind(json),
            From = Country(json, "from", "from"),
            To = Country(json, "to", "to"),
            Via = [.. Texts(json, "via", "via").Select((c, i) => country(c) ?? throw new TransactionException($"via[{i}] '{c}' is no country that is known; write its two-letter code or its name"))],
            Parties = [.. Few(Array(json, "parties", "parties"), "parties").Select(Party)],
            Items = [.. Few(Array(json, "items", "items"), "items").Select(Item)],
            EndUse = Text(json, "endUse", "endUse"),
            Facts = Facts(json, "facts"),
        };
        Conflicts(transaction);
        if (defaults is { Count: > 0 })
        {
            var facts = new Dictionary<string, bool>(defaults, StringComparer.Ordinal);
            foreach (var (key, value) in transaction.Facts)
            {
                facts[key] = value;
            }

            transaction = transaction with { Facts = facts.ToFrozenDictionary(StringComparer.Ordinal) };
        }

        Contradictions(transaction);
        return transaction;
    }

    // What the transaction says of itself, before answers that are given for all.
    private static void Conflicts(Transaction transaction)
    {
        foreach (var (i, item) in transaction.Items.Index())
        {
            foreach (var (key, value) in item.Facts)
            {
                if (transaction.Facts.TryGetValue(key, out var all) && all != value)
                {
                    throw new TransactionException($"facts.{key} is {(all ? "true" : "false")} and items[{i}].facts.{key} is {(value ? "true" : "false")}: one of them is wrong; answer it in the items alone where they differ");
                }
            }

            if (item is { Origin: "US", UsContentPercent: 0 })
            {
                throw new TransactionException($"items[{i}]: origin is US and usContentPercent is 0: one of them is wrong; the share is asked of foreign-made items only");
            }

            if (item.Amount is < 0)
            {
                throw new TransactionException($"items[{i}].value.amount is {item.Amount}: it is not below zero");
            }

            if (item.Currency is { } currency && !(currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)))
            {
                throw new TransactionException($"items[{i}].value.currency '{currency}' is not a currency; write the three letters of ISO 4217, such as USD");
            }
        }
    }

    private static void Contradictions(Transaction transaction)
    {
        if (transaction.Kind is TransactionKind.Export or TransactionKind.DeemedExport && transaction.From is { } from && from != "US")
        {
            throw new TransactionException($"kind is {Code(transaction.Kind)} but from is {from}: an export leaves the United States; between other countries it is a reexport");
        }

        if (transaction is { Kind: TransactionKind.Reexport, From: "US" })
        {
            throw new TransactionException("kind is reexport but from is US: what leaves the United States is an export");
        }

        if (transaction is { Kind: TransactionKind.Transfer, From: { } inside, To: { } to } && inside != to)
        {
            throw new TransactionException($"kind is transfer but it goes from {inside} to {to}: a transfer stays within one country");
        }

        if (transaction.To == "US")
        {
            throw new TransactionException("to is US: imports are not determined here");
        }

        if (transaction is { Kind: TransactionKind.Reexport, From: { } out1, To: { } in1 } && out1 == in1)
        {
            throw new TransactionException($"kind is reexport but it goes from {out1} to {in1}: within one country it is a transfer");
        }

        if (transaction.Fact("prohibitedEndUse") == Truth.No)
        {
            foreach (var key in (string[])["nuclearEndUse", "missileEndUse", "chemBioEndUse", "maritimeNuclearEndUse", "militaryEndUse", "militaryIntelligenceEndUser", "supercomputerOrSemiconductorEndUse", "usPersonSupport"])
            {
                if (transaction.Fact(key) == Truth.Yes || transaction.Items.Any(i => i.Facts.TryGetValue(key, out var own) && own))
                {
                    throw new TransactionException($"facts.prohibitedEndUse is false and facts.{key} is true: one of them is wrong");
                }
            }
        }
    }

    private static string Code(TransactionKind kind) => kind switch { TransactionKind.Reexport => "reexport", TransactionKind.Transfer => "transfer", TransactionKind.DeemedExport => "deemed-export", _ => "export" };

    private TransactionParty Party(JsonElement json, int index)
    {
        var at = $"parties[{index}]";
        Object(json, at, KnownOfParty);
        var code = Text(json, "role", $"{at}.role");
        if (code is not null && !PartyRoles.TryParse(code, out _))
        {
            throw new TransactionException($"{at}.role '{code}' is not known; it is {string.Join(", ", PartyRoles.Codes.Skip(1))}");
        }

        _ = PartyRoles.TryParse(code, out var role);
        var mention = Mention(json, at);
        ImmutableArray<Owner> owners = [.. Array(json, "owners", $"{at}.owners").Select((o, i) => Owner(o, $"{at}.owners[{i}]"))];
        if (owners.Sum(static o => o.Percent ?? 0) is > 100 and var sum)
        {
            throw new TransactionException($"{at}.owners: the shares come to {sum:0.##} percent; count each share once");
        }

        return new(role, mention.Name, mention.Country, Found(mention), owners) { NotEntries = mention.NotEntries };
    }

    // Whoever names an entry knows who the party is: what a screening of its name finds beside it is a question.
    private ImmutableArray<Listing> Found(PartyMention mention)
    {
        var found = listings(mention);
        return mention.Entries.IsEmpty ? found : [.. found.Select(static l => l.Match is null ? l : l with { Doubted = true })];
    }

    private Owner Owner(JsonElement json, string at)
    {
        var mention = Mention(json, at);
        var percent = Number(json, "percent", $"{at}.percent");
        return percent is < 0 or > 100 ? throw new TransactionException($"{at}.percent is {percent}: it is from 0 to 100") : new(mention.Name, percent, Found(mention));
    }

    private PartyMention Mention(JsonElement json, string at)
    {
        var mention = new PartyMention(Text(json, "name", $"{at}.name") ?? "", Country(json, "country", $"{at}.country"), Texts(json, "entry", $"{at}.entry"), Texts(json, "notEntries", $"{at}.notEntries"))
        {
            Address = Text(json, "address", $"{at}.address"),
        };
        if (mention.Entries.FirstOrDefault(e => mention.NotEntries.Contains(e)) is { } both)
        {
            throw new TransactionException($"{at}: {both} is in entry and in notEntries: one of them is wrong");
        }

        return mention is { Name.Length: 0, Entries.IsEmpty: true } ? throw new TransactionException($"{at} has neither a name nor an entry") : mention;
    }

    private TransactionItem Item(JsonElement json, int index)
    {
        var at = $"items[{index}]";
        Object(json, at, KnownOfItem);
        var value = Member(json, "value");
        if (value is { ValueKind: not JsonValueKind.Object })
        {
            throw new TransactionException($"{at}.value is an object of amount and currency");
        }

        var content = Number(json, "usContentPercent", $"{at}.usContentPercent");
        if (content is < 0 or > 100)
        {
            throw new TransactionException($"{at}.usContentPercent is {content}: it is from 0 to 100");
        }

        var quantity = Number(json, "quantity", $"{at}.quantity");
        if (quantity is <= 0)
        {
            throw new TransactionException($"{at}.quantity is {quantity}: it is above zero");
        }

        var id = Text(json, "id", $"{at}.id");
        return new TransactionItem
        {
            Id = string.IsNullOrEmpty(id) ? $"L{index + 1}" : id,
            Description = Text(json, "description", $"{at}.description"),
            Eccn = Text(json, "eccn", $"{at}.eccn") is { } eccn ? Classified(eccn, $"{at}.eccn", tables) : null,
            Origin = Country(json, "origin", $"{at}.origin") ?? Country(json, "producedIn", $"{at}.producedIn"),
            UsContentPercent = content,
            ProducedWith = Member(json, "producedWith") is null ? null : [.. Texts(json, "producedWith", $"{at}.producedWith").Select(e => Classified(e, $"{at}.producedWith", tables))],
            Quantity = quantity,
            Amount = value is { } money ? Number(money, "amount", $"{at}.value.amount") : null,
            Currency = value is { } in1 ? Text(in1, "currency", $"{at}.value.currency") : null,
            Facts = Facts(json, $"{at}.facts"),
        };
    }

    /// <summary>Reads a classification that the Commerce Control List knows.</summary>
    /// <exception cref="TransactionException">It is none.</exception>
    public static Eccn Classified(string text, string at, EarTables? tables = null) =>
        !Eccn.TryParse(text, out var eccn) ? throw new TransactionException($"{at} '{text}' is not an ECCN; it is five characters and a paragraph, such as 1A004.d, or EAR99")
        : !(tables ??= EarTables.Compiled).Knows(eccn) ? throw new TransactionException($"{at} '{text}': the Commerce Control List of {tables.EcfrDate:yyyy-MM-dd} has no entry {eccn.Number}")
        : tables.HasParagraph(eccn) == Truth.No ? throw new TransactionException($"{at} '{text}': the entry {eccn.Number} of {tables.EcfrDate:yyyy-MM-dd} has no paragraph {eccn.Paragraph}; look it up, or write {eccn.Number} alone and answer what is asked")
        : eccn;

    private static DateOnly Date(JsonElement json)
    {
        var text = Text(json, "date", "date") ?? throw new TransactionException("date is missing: laws are read by the day of shipment; write YYYY-MM-DD");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Near(date)
            : throw new TransactionException($"date '{text}' is not a date; write YYYY-MM-DD");
    }

    private static DateOnly Near(DateOnly date) => date.Year >= EarliestYear && date <= LawTables.EcfrDate.AddYears(LatestYears)
        ? date
        : throw new TransactionException($"date {date:yyyy-MM-dd} is out of range: the tables of law are of {LawTables.EcfrDate:yyyy-MM-dd}, and a day from {EarliestYear} to {LawTables.EcfrDate.AddYears(LatestYears).Year} can be read by them");

    private TransactionKind Kind(JsonElement json) => Text(json, "kind", "kind") switch
    {
        null => Text(json, "from", "from") is not { } from ? TransactionKind.Unknown : country(from) == "US" ? TransactionKind.Export : TransactionKind.Reexport,
        "export" => TransactionKind.Export,
        "reexport" => TransactionKind.Reexport,
        "transfer" => TransactionKind.Transfer,
        "deemed-export" => TransactionKind.DeemedExport,
        var other => throw new TransactionException($"kind '{other}' is not known; it is export, reexport, transfer or deemed-export"),
    };

    private string? Country(JsonElement json, string name, string at) => Text(json, name, at) is not { } text ? null
        : country(text) ?? throw new TransactionException($"{at} '{text}' is no country that is known; write its two-letter code or its name");

    private static FrozenDictionary<string, bool> Facts(JsonElement json, string at)
    {
        if (Member(json, "facts") is not { } facts)
        {
            return FrozenDictionary<string, bool>.Empty;
        }

        Object(facts, at, null);
        var answers = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var fact in facts.EnumerateObject())
        {
            if (!FactKeys.IsKnown(fact.Name))
            {
                throw new TransactionException($"{at}.{fact.Name} is no question that is asked; `interdict determine --questions` lists them");
            }

            switch (fact.Value.ValueKind)
            {
                case JsonValueKind.True or JsonValueKind.False:
                    answers[fact.Name] = fact.Value.GetBoolean();
                    break;
                case JsonValueKind.Null:
                    break;
                default:
                    throw new TransactionException($"{at}.{fact.Name} is true, false or null");
            }
        }

        return answers.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Object(JsonElement json, string at, FrozenSet<string>? known)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new TransactionException($"{at} is not a JSON object");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                throw new TransactionException($"{at}: {member.Name} is given twice");
            }

            // A misspelt member would be a fact that is silently unknown.
            if (known is not null && !known.Contains(member.Name))
            {
                throw new TransactionException($"{at}: {member.Name} is not known; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}");
            }
        }
    }

    private static JsonElement? Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Text(JsonElement json, string name, string at) => Member(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString()!.Trim() is { Length: > 0 } given ? given : null,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => throw new TransactionException($"{at} is a text"),
    };

    private static ImmutableArray<string> Texts(JsonElement json, string name, string at) => Member(json, name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.String } text => text.GetString()!.Trim() is { Length: > 0 } one ? [one] : [],
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()!.Trim() : throw new TransactionException($"{at} is a list of texts"))],
        _ => throw new TransactionException($"{at} is a text or a list of texts"),
    };

    private static decimal? Number(JsonElement json, string name, string at) => Member(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) => value,
        _ => throw new TransactionException($"{at} is a number"),
    };

    // Every item is looked at with every party and law: more would fill the memory.
    private static ImmutableArray<JsonElement> Few(ImmutableArray<JsonElement> many, string at) => many.Length <= Most
        ? many
        : throw new TransactionException($"{at} has {many.Length} elements; a transaction has at most {Most}: write it as several, one a line of .ndjson");

    private static ImmutableArray<JsonElement> Array(JsonElement json, string name, string at) => Member(json, name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray()],
        _ => throw new TransactionException($"{at} is a list"),
    };
}
