using System.Text;
using System.Text.Json;
using CsCheck;
using Interdict.Lists;
using Interdict.Sources.Json;

namespace Interdict.Sources.Tests.Json;

public sealed class EntryJsonTests
{
    [Fact]
    public void Any_entry_comes_back_as_it_was() =>
        Entries.Any.Sample(entry =>
        {
            var again = EntryJson.Read(EntryJson.ToUtf8(entry));
            Assert.Empty(Entries.Differences(entry, again));
        });

    [Theory]
    [InlineData("\u0311")]
    [InlineData("\u00e9")]
    [InlineData("a")]
    [InlineData("cn")]
    [InlineData("CN")]
    [InlineData("中")]
    public void A_country_that_is_no_code_is_kept_as_it_is(string country)
    {
        var entry = new Entry { Id = new(new("names"), "1"), Names = [new("X")], Countries = [country], Addresses = [new("Road 1", Country: country)] };
        Assert.Empty(Entries.Differences(entry, EntryJson.Read(EntryJson.ToUtf8(entry))));
    }

    [Fact]
    public void Any_entry_is_json_that_the_framework_reads_too() =>
        Entries.Any.Sample(entry =>
        {
            using var document = JsonDocument.Parse(EntryJson.ToUtf8(entry));
            Assert.Equal(entry.Id.ToString(), document.RootElement.GetProperty("id").GetString());
        });

    [Fact]
    public void What_is_absent_is_not_written()
    {
        var json = Text(new Entry { Id = new(new("us-bis-el"), "x"), Names = [new("X")] });
        Assert.Equal("""{"id":"us-bis-el/x","names":[{"value":"X"}]}""", json);
    }

    [Theory]
    [InlineData("海康威视")]
    [InlineData("\U00020BB7\u3000野")]
    [InlineData("<Ürümqi> & 'Qaramay' + 😀")]
    public void No_letter_is_escaped(string name)
    {
        var json = Text(new Entry { Id = new(new("names"), "1"), Names = [new(name)] });
        Assert.Contains($"\"{name}\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var entry = new Entry { Id = new(new("names"), "1"), Names = [new("a\uD800b")] };
        Assert.Equal("a\uFFFDb", EntryJson.Read(EntryJson.ToUtf8(entry)).Name);
    }

    [Theory]
    [InlineData("", "does not contain any JSON")]
    [InlineData("[]", "entry: expected an object, found StartArray")]
    [InlineData("{}", "id: missing")]
    [InlineData("""{"id":7}""", "id: expected text, found Number")]
    [InlineData("""{"id":"nolist"}""", "id: expected LIST/KEY, found 'nolist'")]
    [InlineData("""{"id":"a/b","id":"a/c"}""", "id: given twice")]
    [InlineData("""{"id":"a/b","colour":"red"}""", "entry: unknown field 'colour'")]
    [InlineData("""{"id":"a/b","type":"robot"}""", "type: expected a kind of party, found 'robot'")]
    [InlineData("""{"id":"a/b","names":{}}""", "names: expected an array, found StartObject")]
    [InlineData("""{"id":"a/b","names":[{"kind":"alias"}]}""", "names.value: missing")]
    [InlineData("""{"id":"a/b","names":[{"value":"x","kind":"Alias"}]}""", "names.kind: expected a kind of name, found 'Alias'")]
    [InlineData("""{"id":"a/b","names":[{"value":"x","provenance":{"source":"s"}}]}""", "provenance.confidence: missing")]
    [InlineData("""{"id":"a/b","names":[{"value":"x","provenance":{"source":"s","confidence":"high"}}]}""", "provenance.confidence: expected a number, found 'high'")]
    [InlineData("""{"id":"a/b","listed":"2019-13-01"}""", "listed: expected a date such as 2019-10-09, found '2019-13-01'")]
    [InlineData("""{"id":"a/b","listed":"9 October in the year of two thousand and nineteen"}""", "listed: expected a short word or a date")]
    [InlineData("""{"id":"a/b","birthDates":["1962-5"]}""", "birthDates: expected a date such as 1962")]
    [InlineData("""{"id":"a/b","footnotes":[4.5]}""", "footnotes: expected a whole number, found Number")]
    [InlineData("""{"id":"a/b","measures":[{"kind":"denial","summary":"s"}]}""", "measures.authority: missing")]
    [InlineData("""{"id":"a/b","history":[{"kind":"add","citation":"c"}]}""", "history.date: missing")]
    [InlineData("""{"id":"a/b"}{"id":"a/c"}""", "after")]
    [InlineData("""{"id":"a/b" """, "depth")]
    public void An_error_names_the_field(string json, string message)
    {
        var error = Assert.ThrowsAny<JsonException>(() => EntryJson.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_error_that_names_the_field()
    {
        byte[] bytes = [.. "{\"id\":\"a/b\",\"title\":\""u8, 0xFF, .. "\"}"u8];
        Assert.Contains("title: the text is not valid UTF-8", Assert.ThrowsAny<JsonException>(() => EntryJson.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Truncated_bytes_never_read_as_an_entry()
    {
        Entries.Any.Sample(
            entry =>
            {
                var bytes = EntryJson.ToUtf8(entry);
                for (var length = 0; length < bytes.Length; length++)
                {
                    Assert.ThrowsAny<JsonException>(() => EntryJson.Read(bytes.AsSpan(0, length)));
                }
            },
            iter: 20);
    }

    private static string Text(Entry entry) => Encoding.UTF8.GetString(EntryJson.ToUtf8(entry));
}
