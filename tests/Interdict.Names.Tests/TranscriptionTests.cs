namespace Interdict.Names.Tests;

public sealed class TranscriptionTests
{
    [Theory]
    [InlineData(Alphabet.Hangul, "이", "rhee")]
    [InlineData(Alphabet.Arabic, "فوزيه", "fawziyah")]
    [InlineData(Alphabet.Arabic, "زكيه", "zakiyeh")]
    public void A_spelling_of_four_letters_and_more_is_read(Alphabet alphabet, string native, string latin) =>
        Assert.InRange(Transcription.Likeness(alphabet, native, Alphabet.Latin, latin), 0, Transcription.MostLikeness);

    [Fact]
    public void A_feminine_ending_written_with_four_letters_is_a_transcription() =>
        Assert.InRange(Transcription.Likeness(Alphabet.Arabic, "فوزيه", Alphabet.Latin, "fawziyah"), 500, Transcription.MostLikeness);
}
