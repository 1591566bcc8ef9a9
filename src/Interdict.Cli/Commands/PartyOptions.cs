using System.Collections.Immutable;
using System.CommandLine;
using Interdict.Cli.Screening;
using Interdict.Lists;
using Interdict.Matching;

namespace Interdict.Cli.Commands;

/// <summary>The options that describe a party beside its name.</summary>
internal sealed class PartyOptions
{
    private const string Separators = ";,|/";

    private readonly Option<string?> _type = TypeOption();

    private readonly Option<string[]> _country = new("--country")
    {
        Description = "Country of the party, by ISO code or English name; may be repeated",
        HelpName = "CC",
    };

    private readonly Option<string?> _birthDate = new("--birth-date")
    {
        Description = "Date of birth: 1962, 1962-05, 1962-05-03, 1962~ for about, 1960/1964 for between",
        HelpName = "D",
    };

    private readonly Option<string[]> _id = new("--id")
    {
        Description = "Passport, registration or other number of the party, bare or with its kind before it (LEI, IMO, INN, OGRN, USCC, BIC, UEI, passport); may be repeated",
        HelpName = "VALUE",
    };

    private readonly Option<string?> _address = new("--address") { Description = "Address of the party, on one line; looked for by itself too, so that it may stand without a name", HelpName = "TEXT" };

    public static Option<string?> TypeOption()
    {
        var option = new Option<string?>("--type")
        {
            Description = "What the party is; without it any kind is looked for. address: the NAME is an address",
            HelpName = "person|organization|vessel|aircraft|address",
        };
        option.CompletionSources.Add("person", "organization", "vessel", "aircraft", "address");
        return option;
    }

    /// <exception cref="CliException">It is no type.</exception>
    public static PartyType ReadType(string? text)
    {
        var type = PartyType.Unknown;
        return text is null || PartyFields.TryType(text, out type)
            ? type
            : throw CliException.Input($"--type '{text}' is not known; it is person, organization, vessel, aircraft or address");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_type);
        command.Options.Add(_country);
        command.Options.Add(_birthDate);
        command.Options.Add(_id);
        command.Options.Add(_address);
    }

    /// <summary>The party with no name yet.</summary>
    /// <exception cref="CliException">An option cannot be read.</exception>
    public Party Read(ParseResult parse)
    {
        var countries = ImmutableArray.CreateBuilder<string>();
        RefuseEmpty("--type", [parse.GetValue(_type)]);
        RefuseEmpty("--country", parse.GetValue(_country));
        RefuseEmpty("--id", parse.GetValue(_id));
        RefuseEmpty("--address", [parse.GetValue(_address)]);
        foreach (var text in parse.GetValue(_country) ?? [])
        {
            if (PartyFields.ReadCountries(text, countries) is { } bad)
            {
                throw CliException.Input($"--country {bad} is not a country that is known here; give its ISO code of two letters, such as CN");
            }
        }

        PartialDate birth = default;
        if (parse.GetValue(_birthDate) is { } date && !PartyFields.TryDate(date, out birth))
        {
            throw CliException.Input($"--birth-date '{date}' cannot be read; write 1962, 1962-05, 1962-05-03, 1962~ or 1960/1964");
        }

        return new Party("")
        {
            Type = ReadType(parse.GetValue(_type)),
            Countries = countries.ToImmutable(),
            BirthDate = birth,
            Identifiers = [.. parse.GetValue(_id) ?? []],
            Address = parse.GetValue(_address),
        };
    }

    // An empty value is mostly a script's variable that was never set: left out in silence, it would widen or narrow what is looked for.
    private static void RefuseEmpty(string option, string?[]? values)
    {
        if (Array.Exists(values ?? [], value => value is not null && !value.Any(c => !char.IsWhiteSpace(c) && !Separators.Contains(c))))
        {
            throw CliException.Input($"{option} is empty; give it a value or leave it out");
        }
    }
}
