namespace Interdict.Sources.Tests;

/// <summary>Files of the United Nations, the European Union and the United Kingdom.</summary>
internal static partial class SmallFiles
{
    public const string Un = """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
          <INDIVIDUALS>
            <INDIVIDUAL><DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>JANE</FIRST_NAME><SECOND_NAME>ANN</SECOND_NAME><THIRD_NAME>ROE</THIRD_NAME>
              <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.901</REFERENCE_NUMBER><LISTED_ON>2012-12-31-05:00</LISTED_ON><GENDER>Female</GENDER><NAME_ORIGINAL_SCRIPT>جين</NAME_ORIGINAL_SCRIPT><COMMENTS1>Height 2 m.</COMMENTS1>
              <TITLE><VALUE>Dr.</VALUE></TITLE><DESIGNATION><VALUE>General</VALUE></DESIGNATION><NATIONALITY><VALUE>Uganda</VALUE><VALUE>Kuwaiti citizenship</VALUE><VALUE>Congolese</VALUE></NATIONALITY>
              <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE><LAST_DAY_UPDATED><VALUE>2020-11-02</VALUE></LAST_DAY_UPDATED>
              <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Owl; Eule (Uhu)</ALIAS_NAME><NOTE>call sign</NOTE></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>أبو (Abu Roe; Abu Ro)</ALIAS_NAME><DATE_OF_BIRTH>1971-02-03</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ADDRESS><STREET>1 Rd</STREET><CITY>Goma</CITY><STATE_PROVINCE>North Kivu</STATE_PROVINCE><ZIP_CODE>7</ZIP_CODE><COUNTRY>Democratic Republic of the Congo</COUNTRY><NOTE>in prison</NOTE></INDIVIDUAL_ADDRESS>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1970</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1967</FROM_YEAR><TO_YEAR>1969</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1970-02-31</DATE></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Bunagana</CITY><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
              <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Numéro de passeport</TYPE_OF_DOCUMENT><NUMBER>OB 1</NUMBER><ISSUING_COUNTRY>Uganda</ISSUING_COUNTRY><DATE_OF_ISSUE>2013-06-11</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>
              <INDIVIDUAL_DOCUMENT/><SORT_KEY/><SORT_KEY_LAST_MOD/><FAVORITE_COLOR>blue</FAVORITE_COLOR>
            </INDIVIDUAL>
          </INDIVIDUALS>
          <ENTITIES>
            <ENTITY><DATAID>2</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>NORTH LINES (NL) ; NORTH AIR</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDe.902</REFERENCE_NUMBER><LISTED_ON>soon</LISTED_ON>
              <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>OLD LINES</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ADDRESS><COUNTRY>Uganda</COUNTRY></ENTITY_ADDRESS></ENTITY>
            <ENTITY><DATAID>3</DATAID><REFERENCE_NUMBER>CDe.903</REFERENCE_NUMBER></ENTITY>
          </ENTITIES>
        </CONSOLIDATED_LIST>
        """;

    public const string EuXml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-02T10:00:00.000+01:00" globalFileId="1">
          <sanctionEntity designationDate="2003-06-27" designationDetails="UN" unitedNationId="IQi.901" euReferenceNumber="EU.901.28" logicalId="901">
            <remark>a remark</remark>
            <regulation regulationType="regulation" organisationType="commission" publicationDate="2003-07-08" entryIntoForceDate="2003-07-07" numberTitle="1210/2003 (OJ L169)" programme="IRQ" logicalId="1"><publicationUrl>http://eur-lex.europa.eu/x</publicationUrl></regulation>
            <subjectType code="person" classificationCode="P"/>
            <nameAlias firstName="" middleName="" lastName="" wholeName="Owl" function="" title="" nameLanguage="" strong="false" regulationLanguage="en" logicalId="2"><regulationSummary regulationType="amendment" publicationDate="2016-02-17" publicationUrl="u" numberTitle="2016/218 (OJ L40)"/></nameAlias>
            <nameAlias firstName="Jane" middleName="" lastName="Roe" wholeName="Jane Roe" function="Minister" gender="F" title="Dr" nameLanguage="EN" strong="true" regulationLanguage="en" logicalId="3"><remark>good</remark><regulationSummary regulationType="regulation" publicationDate="2003-07-08" publicationUrl="u" numberTitle="1210/2003 (OJ L169)"/></nameAlias>
            <citizenship region="" countryIso2Code="IQ" countryDescription="IRAQ" regulationLanguage="en" logicalId="4"><regulationSummary regulationType="regulation" publicationDate="2003-07-08" publicationUrl="u" numberTitle="1210/2003 (OJ L169)"/></citizenship>
            <birthdate circa="true" calendarType="GREGORIAN" city="al-Awja" zipCode="" year="1937" monthOfYear="4" region="" place="near Tikrit" countryIso2Code="IQ" countryDescription="IRAQ" regulationLanguage="en" logicalId="5"><regulationSummary regulationType="regulation" publicationDate="2003-07-08" publicationUrl="u" numberTitle="1210/2003 (OJ L169)"/></birthdate>
            <birthdate circa="false" calendarType="ISLAMIC" birthdate="1320-01-01" year="1320" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="6"><regulationSummary regulationType="regulation" publicationDate="2003-07-08" numberTitle="1210/2003 (OJ L169)"/></birthdate>
            <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1958" yearRangeTo="1963" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="7"><regulationSummary regulationType="regulation" publicationDate="2003-07-08" numberTitle="1210/2003 (OJ L169)"/></birthdate>
            <address city="Baghdad" street="1 Rd" poBox="5" zipCode="10" region="" place="" asAtListingTime="false" countryIso2Code="IQ" countryDescription="IRAQ" regulationLanguage="en" logicalId="8"><regulationSummary regulationType="regulation" publicationDate="2003-07-08" numberTitle="1210/2003 (OJ L169)"/><contactInfo key="EMAIL" value="a@b.example"/><contactInfo key="FAX" value="12"/></address>
            <identification diplomatic="false" knownExpired="true" knownFalse="false" reportedLost="false" revokedByIssuer="false" issuedBy="Baghdad" latinNumber="A1" nameOnDocument="" number="A1" region="" countryIso2Code="IQ" countryDescription="IRAQ" identificationTypeCode="passport" identificationTypeDescription="National passport" regulationLanguage="en" logicalId="9"><regulationSummary regulationType="regulation" publicationDate="2003-07-08" numberTitle="1210/2003 (OJ L169)"/></identification>
          </sanctionEntity>
          <sanctionEntity logicalId="902" sparkle="yes"><regulation regulationType="regulation" organisationType="c" publicationDate="2003-07-99" entryIntoForceDate="" numberTitle="1/2003" programme="IRQ" logicalId="1"/><subjectType code="enterprise" classificationCode="E"/><nameAlias wholeName="North Works" regulationLanguage="en" logicalId="2"/></sanctionEntity>
          <sanctionEntity logicalId="903"/>
        </export>
        """;

    public const string EuCsv = """
        fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;Entity_DesignationDate;Entity_DesignationDetails;Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_Type;Entity_Regulation_OrganisationType;Entity_Regulation_PublicationDate;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_NumberTitle;Entity_Regulation_Programme;Entity_Regulation_PublicationUrl;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_Gender;NameAlias_Function;NameAlias_LogicalId;NameAlias_Regulation_NumberTitle;Address_City;Address_Street;Address_CountryIso2Code;Address_CountryDescription;Address_LogicalId;BirthDate_BirthDate;BirthDate_Day;BirthDate_Month;BirthDate_Year;BirthDate_Circa;BirthDate_CalendarType;BirthDate_LogicalId;Identification_Number;Identification_TypeCode;Identification_CountryIso2Code;Identification_LogicalId;Citizenship_CountryIso2Code;Citizenship_LogicalId;Entity_Novelty
        02/03/2026;13;EU.913.28;;2003-06-27;;;person;P;regulation;commission;2003-07-08;;1210/2003 (OJ L169);IRQ;http://x;Roe;Jane;;Jane Roe;F;Minister;17;1210/2003 (OJ L169);;;;;;;;;;;;;;;;;;;n
        02/03/2026;14;;;;;;enterprise;E;regulation;commission;2003-07-08;;1210/2003 (OJ L169);IRQ;http://x;;;;North; ;;19;;;;;;;;;;;;;;;;;;;;
        02/03/2026;13;EU.913.28;;2003-06-27;;;person;P;regulation;commission;2003-07-08;;1210/2003 (OJ L169);IRQ;http://x;;;;;;;;;Baghdad;"1; Rd";IQ;IRAQ;8;;;;;;;;;;;;;;
        02/03/2026;13;EU.913.28;;2003-06-27;;;person;P;regulation;commission;2003-07-08;;1210/2003 (OJ L169);IRQ;http://x;;;;;;;;;;;;;;;;4;1937;false;GREGORIAN;5;;;;;;;
        02/03/2026;13;EU.913.28;;2003-06-27;;;person;P;regulation;commission;2003-07-08;;1210/2003 (OJ L169);IRQ;http://x;;;;;;;;;;;;;;;;;;;;;A1;passport;IQ;9;IQ;4;
        02/03/2026;;;;;;;person;P;;;;;;;;;;;Nobody;;;3;;;;;;;;;;;;;;;;;;;;

        """;

    public const string UkCsv = """
        Report Date: 21-Oct-2025
        Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,Passport number,Position,Gender,Town of birth,Country of birth,Parent company,Business registration number (s),IMO number,Current believed flag of ship,Star Sign
        01/02/2024,AFG0901,7001,TAi.901,ROE,Jane,Ann,,,,Alias,Low quality a.k.a,Haji,روی,Arabic,Pashto,The Afghanistan Regulations 2020,Individual,UN,Asset freeze|Travel Ban|Arms embargo,UN Ref TAi.901.,,,,,,,,,,,,,25/01/2001,00/05/1950,Afghan,,,,,,,,,,,
        01/02/2024,AFG0901,7001,TAi.901,ROE,Jane,,,,,Primary Name,,,,,,The Afghanistan Regulations 2020,Individual,UN,Asset freeze|Travel Ban|Arms embargo,,A reason,1 Rd,,,,,Kabul,101,Afghanistan,,,,25/01/2001,,,,A1,Minister,Female,Kandahar,Afghanistan,,,,,Leo
        01/02/2024,RUS0902,,,SEA STAR,,,,,,Primary Name,,,,,,The Russia Regulations 2019,Ship,UK,Prohibition of port entry,,,,,,,,,,,,,,35/01/2024,,,,,,,,,North Holding,,8404991,Panama,
        01/02/2024,,,,NOBODY,,,,,,Primary Name,,,,,,R,Entity,UK,,,,,,,,,,,,,,,,,,,,,,,,,,,,

        """;

    public const string UkXml = """
        <?xml version="1.0" encoding="utf-8"?>
        <Designations xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><DateGenerated>21/10/2025</DateGenerated>
          <Designation><LastUpdated>01/02/2024</LastUpdated><DateDesignated>25/01/2001</DateDesignated><UniqueID>AFG0901</UniqueID><OFSIGroupID>7001</OFSIGroupID><UNReferenceNumber>TAi.901</UNReferenceNumber>
            <Names><Name><Name6>ROE</Name6><Name1>Ann</Name1><NameType>Alias</NameType></Name><Name><Name6>ROE</Name6><Name1>Jane</Name1><NameType>Primary Name</NameType></Name></Names>
            <NonLatinNames><NonLatinName><NameNonLatinScript>روی</NameNonLatinScript></NonLatinName></NonLatinNames>
            <RegimeName>The Afghanistan Regulations 2020</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip><DesignationSource>UN</DesignationSource><SanctionsImposed>Asset freeze|Trust services sanctions|Director disqualification sanction</SanctionsImposed>
            <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze></SanctionsImposedIndicators>
            <Addresses><Address><AddressLine1>1 Rd</AddressLine1><AddressLine6>Kabul</AddressLine6><AddressPostalCode>101</AddressPostalCode><AddressCountry>Afghanistan (since 2009)</AddressCountry></Address></Addresses>
            <PhoneNumbers><PhoneNumber>12</PhoneNumber></PhoneNumbers><EmailAddresses><EmailAddress>a@b.example</EmailAddress></EmailAddresses>
            <IndividualDetails><Individual><DOBs><DOB>00/00/1950</DOB><DOB>40/01/1950</DOB></DOBs><Nationalities><Nationality>Afghanistan</Nationality></Nationalities><PassportDetails><Passport><PassportNumber>A1</PassportNumber><PassportAdditionalInformation>expired</PassportAdditionalInformation></Passport></PassportDetails>
              <BirthDetails><Location><TownOfBirth>Kandahar</TownOfBirth><CountryOfBirth>Afghanistan</CountryOfBirth></Location></BirthDetails><Positions><Position>Minister</Position></Positions><StarSign>Leo</StarSign></Individual></IndividualDetails>
          </Designation>
          <Designation><UniqueID>RUS0903</UniqueID></Designation>
        </Designations>
        """;

    public const string UkConList = """
        Last Updated,27/04/2020
        Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,DOB,Town of Birth,Country of Birth,Nationality,Passport Details,NI Number,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID
        ROE,Jane,,,,,Sheikh,00/00/1980,,Qatar,1) Saudi Arabia 2) Qatari,Passport No: 592667 (issued on 3 May 2007).,no 3603251708570001,,,,,,,,,Afghanistan (since 2009),UN Ref QDe.904. More.,Individual,FKA,Al-Qaida,01/04/2016,01/04/2016,901
        SEA STAR,,,,,,,,,,,,,,,,,,,,,,IMO: 8404991. A tanker.,Entity,Prime Alias,North Korea,19/10/2017,19/10/2017,902
        DOE,Jane,,,,,,01/08/1981,,,,,,Boss,1 Rd,,,,,Doha,9,Qatar,,Individual,Prime Alias,Al-Qaida,01/04/2016,01/04/2016,901
        NOBODY,,,,,,,,,,,,,,,,,,,,,,,Entity,AKA,X,,,

        """;
}
