using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Cli.Corpora;
using Interdict.Cli.Output;
using Interdict.Lists;
using Interdict.Matching;
using Interdict.Matching.Addresses;
using Interdict.Matching.Calibration;
using Interdict.Matching.Explaining;
using Interdict.Sources.Json;

namespace Interdict.Cli.Screening;

/// <summary>Writes outcomes in the JSON shape of docs/cli.md: nothing is null, members come in one order, what does not change is encoded once.</summary>
internal sealed class ScreeningJson
{
    private readonly OpenCorpus _corpus;
    private readonly ScreenSettings _settings;
    private readonly byte[] _corpusJson;

    public ScreeningJson(OpenCorpus corpus, ScreenSettings settings)
    {
        (_corpus, _settings) = (corpus, settings);
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Compact))
        {
            CorpusJson.WriteCorpus(json, corpus, settings.Searched(corpus.Editions));
        }

        _corpusJson = buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes one outcome as an object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="screened">The outcome.</param>
    /// <param name="row">What a row of a file adds; <c>null</c> for a single name.</param>
    public void Write(Utf8JsonWriter json, Screened screened, RowIdentity? row = null)
    {
        json.WriteStartObject();
        if (row is not null)
        {
            json.WriteNumber("row"u8, row.Row);
            json.WriteString("id"u8, row.Id);
        }

        json.WritePropertyName("query"u8);
        WriteQuery(json, screened);
        if (row is { Carried.Count: > 0 })
        {
            json.WriteStartObject("input"u8);
            foreach (var (name, value) in row.Carried)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }

        json.WritePropertyName("corpus"u8);
        json.WriteRawValue(_corpusJson, skipInputValidation: true);
        json.WriteString("algorithm"u8, _settings.Policy.Algorithm.ToString());
        json.WriteNumber("threshold"u8, _settings.Policy.Threshold.Points / (decimal)Score.Maximum);
        json.WriteBoolean("exhaustive"u8, _settings.Policy.Exhaustive);
        json.WriteString("date"u8, Iso(_settings.Date));
        if (_settings.AsKnown is { } known)
        {
            json.WriteString("asKnown"u8, Iso(known));
        }

        json.WriteStartArray("hits"u8);
        foreach (var hit in screened.Hits)
        {
            WriteHit(json, screened.Party, hit);
        }

        json.WriteEndArray();
        if (screened.NearestMiss is { } miss)
        {
            json.WriteStartObject("nearestMiss"u8);
            json.WriteString("entry"u8, _corpus[miss.Entry].Id.ToString());
            json.WriteString("matched"u8, _corpus.Index.NameOf(miss.Entry, miss.Name));
            json.WritePropertyName("score"u8);
            WritePoints(json, miss.Score.Points);
            json.WriteEndObject();
        }

        if (screened.Unlisted > 0)
        {
            json.WriteNumber("unlisted"u8, screened.Unlisted);
            WriteNotListed(json, screened);
        }

        if (screened.More)
        {
            json.WriteBoolean("truncated"u8, true);
        }

        if (screened.Note(_settings.Language) is { } note)
        {
            json.WriteString("note"u8, note);
        }

        NoticeView.WriteJson(json, _corpus);
        if (_corpus.Caveat is { } caveat)
        {
            json.WriteString("caveat"u8, caveat);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes <c>[{"query":…,"entry":…,"relation":…,"contribution":…}]</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="contributions">The contributions.</param>
    /// <param name="language">The language in which each is told besides; <c>null</c> for none.</param>
    public static void WriteContributions(Utf8JsonWriter json, ImmutableArray<Contribution> contributions, Language? language)
    {
        json.WriteStartArray("explanation"u8);
        foreach (var contribution in contributions)
        {
            json.WriteStartObject();
            json.WriteString("query"u8, contribution.Query);
            json.WriteString("entry"u8, contribution.Entry);
            json.WriteString("relation"u8, contribution.Relation);
            json.WritePropertyName("contribution"u8);
            WritePoints(json, contribution.Points);
            if (language is { } asked)
            {
                json.WriteString("words"u8, Sentences.Of(contribution, asked));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes ten-thousandths with four decimals.</summary>
    public static void WritePoints(Utf8JsonWriter json, int points)
    {
        Span<byte> text = stackalloc byte[16];
        _ = (points / (decimal)Score.Maximum).TryFormat(text, out var length, "0.0000", CultureInfo.InvariantCulture);
        json.WriteRawValue(text[..length], skipInputValidation: true);
    }

    /// <summary>Writes <c>"probability":0.91,"probabilityClass":"person/same-script"</c> where it is known; nothing otherwise.</summary>
    public static void WriteProbability(Utf8JsonWriter json, ScoreMeaning? meaning)
    {
        if (meaning is { } known)
        {
            json.WritePropertyName("probability"u8);
            WritePoints(json, known.Probability);
            json.WriteString("probabilityClass"u8, known.Class switch
            {
                (PartyType.Person, ScriptClass.Same) => "person/same-script"u8,
                (PartyType.Person, _) => "person/cross-script"u8,
                (PartyType.Organization, ScriptClass.Same) => "organization/same-script"u8,
                (PartyType.Organization, _) => "organization/cross-script"u8,
                (_, ScriptClass.Same) => "any/same-script"u8,
                _ => "any/cross-script"u8,
            });
        }
    }

    /// <summary>Writes a party; what it does not tell is left out.</summary>
    public static void WriteParty(Utf8JsonWriter json, Party party)
    {
        json.WriteStartObject();
        WriteFacts(json, party);
        json.WriteEndObject();
    }

    private static void WriteQuery(Utf8JsonWriter json, Screened screened)
    {
        json.WriteStartObject();
        if (screened.Source is { } source)
        {
            json.WriteString("mode"u8, "text");
            json.WriteString(source.IsFile ? "file" : "text", source.Name);
            json.WriteNumber("length"u8, source.Text.Length);
        }

        WriteFacts(json, screened.Party);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, Party party)
    {
        if (party.Name.Length > 0)
        {
            json.WriteString("name"u8, party.Name);
        }

        if (party.Type != PartyType.Unknown)
        {
            json.WriteString("type"u8, Words.Of(party.Type));
        }

        WriteTexts(json, "countries"u8, party.Countries);
        if (party.BirthDate != default)
        {
            json.WriteString("birthDate"u8, party.BirthDate.ToString());
        }

        WriteTexts(json, "identifiers"u8, party.Identifiers);
        if (!string.IsNullOrEmpty(party.Address))
        {
            json.WriteString("address"u8, party.Address);
        }
    }

    /// <summary>Writes the effects of an entry.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="on">A day on which they must apply; <c>null</c> for all of them.</param>
    public static void WriteEffects(Utf8JsonWriter json, Entry entry, DateOnly? on = null)
    {
        json.WriteStartArray("effects"u8);
        foreach (var effect in EntryEffects.Of(entry, on))
        {
            json.WriteStartObject();
            json.WriteString("measure"u8, Words.Of(effect.Measure));
            json.WriteString("summary"u8, effect.Summary);
            json.WriteString("citation"u8, effect.Citation);
            if (effect.From is { } from)
            {
                json.WriteString("from"u8, Iso(from));
            }

            if (effect.To is { } to)
            {
                json.WriteString("to"u8, Iso(to));
            }

            WriteDoubt(json, effect.Provenance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Writes <c>"unverified":{…}</c> where we are not sure of a fact; nothing otherwise.</summary>
    public static void WriteDoubt(Utf8JsonWriter json, Provenance? provenance)
    {
        if (provenance is { IsUnsure: true })
        {
            json.WriteStartObject("unverified"u8);
            json.WriteNumber("confidence"u8, provenance.Confidence);
            if (provenance.LastVerified is { } verified)
            {
                json.WriteString("lastVerified"u8, Iso(verified));
            }

            json.WriteString("source"u8, provenance.Source);
            if (provenance.Note is { } note)
            {
                json.WriteString("note"u8, note);
            }

            json.WriteEndObject();
        }
    }

    private void WriteNotListed(Utf8JsonWriter json, Screened screened)
    {
        json.WriteStartArray("notListed"u8);
        foreach (var missed in screened.NotListed)
        {
            var entry = _corpus[missed.Entry];
            json.WriteStartObject();
            json.WriteString("entry"u8, entry.Id.ToString());
            json.WriteString("name"u8, entry.Name);
            json.WritePropertyName("score"u8);
            WritePoints(json, missed.Score.Points);
            WriteListing(json, Listing.On(entry, _settings.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes <c>"listedFrom":…,"listedBy":…</c> or <c>"endedOn":…,"endedBy":…</c> of an entry that was not listed on a day, into the open object.</summary>
    public static void WriteListing(Utf8JsonWriter json, Listing listing)
    {
        if (listing.Date is { } date)
        {
            json.WriteString(listing.State == ListingState.Ended ? "endedOn"u8 : "listedFrom"u8, Iso(date));
        }

        if (listing.By is { } act)
        {
            json.WriteString(listing.State == ListingState.Ended ? "endedBy"u8 : "listedBy"u8, act);
        }
    }

    private void WriteHit(Utf8JsonWriter json, Party party, Hit hit)
    {
        var entry = _settings.View(_corpus[hit.Entry]);
        json.WriteStartObject();
        json.WriteString("entry"u8, entry.Id.ToString());
        json.WriteString("list"u8, entry.Id.List.Value);
        CorpusJson.WriteEdition(json, _corpus, hit.Entry);
        json.WriteString("name"u8, entry.Name);
        json.WriteString("matched"u8, hit.Matched);
        json.WritePropertyName("score"u8);
        WritePoints(json, hit.Score.Points);
        WriteProbability(json, Likelihood.Of(_settings.Calibration, party.Name, hit, entry.Type));
        if (hit.Channel == HitChannel.Address)
        {
            json.WriteString("channel"u8, "address");
            json.WriteString("algorithm"u8, AddressScreener.Algorithm.ToString());
        }

        if (hit.Spot is { } spot)
        {
            json.WriteString("channel"u8, "text");
            json.WriteStartObject("position"u8);
            json.WriteNumber("offset"u8, spot.Offset);
            json.WriteNumber("length"u8, spot.Length);
            json.WriteNumber("line"u8, spot.Line);
            json.WriteNumber("column"u8, spot.Column);
            json.WriteString("text"u8, spot.Text);
            json.WriteEndObject();
        }

        json.WriteString("type"u8, Words.Of(entry.Type));
        json.WriteStartArray("countries"u8);
        foreach (var country in entry.Countries)
        {
            json.WriteStringValue(country);
        }

        json.WriteEndArray();
        WriteContributions(json, hit.Explanation, _settings.Asked);
        WriteEffects(json, entry, _settings.AsOf);
        WriteDoubt(json, Doubts.OfMatch(entry, hit.Matched));
        if (CommonNames.Caution(hit, _settings.Language) is { } caution)
        {
            json.WriteString("caution"u8, caution);
        }

        if (!entry.Warnings.IsEmpty)
        {
            json.WriteStartArray("warnings"u8);
            foreach (var warning in entry.Warnings)
            {
                json.WriteStringValue(warning);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
